/** How the notice is stored. */
@NullMarked
package org.fawen.notice.persistence;

import org.jspecify.annotations.NullMarked;
