/** Screens of drafting. */
@NullMarked
package org.fawen.drafting.ui;

import org.jspecify.annotations.NullMarked;
