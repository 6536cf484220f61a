/** Typefaces by role, and which of them has a character. */
@NullMarked
package org.fawen.rendering.fonts;

import org.jspecify.annotations.NullMarked;
