/**
 * The typesetter (GB/T 9704-2012): blocks become rows, rows become pages, and pages are lists of positioned glyphs that
 * every file format is drawn from. Pure and deterministic: no clock, no chance. Lengths are points, y grows downwards.
 */
@NullMarked
package org.fawen.rendering.layout;

import org.jspecify.annotations.NullMarked;
