/** Pages as PDF/A-2a and PDF/UA-1: tagged, bookmarked, and equal bytes for equal documents. */
@NullMarked
package org.fawen.rendering.pdf;

import org.jspecify.annotations.NullMarked;
