/** Screens of review. */
@NullMarked
package org.fawen.review.ui;

import org.jspecify.annotations.NullMarked;
