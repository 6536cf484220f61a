/** Pages as pictures for screens: the same positions as in the files. */
@NullMarked
package org.fawen.rendering.preview;

import org.jspecify.annotations.NullMarked;
