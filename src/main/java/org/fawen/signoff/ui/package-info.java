/** Screens of signoff. */
@NullMarked
package org.fawen.signoff.ui;

import org.jspecify.annotations.NullMarked;
