/** How one text became another, word by word: for screens, mail and the record. */
@NamedInterface("comparison")
@NullMarked
package org.fawen.notice.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
