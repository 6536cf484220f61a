/** Comments beside the paper, on every step's screen and beside the editor. */
@NamedInterface("ui")
@NullMarked
package org.fawen.comments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
