/** Screens of desk. */
@NullMarked
package org.fawen.desk.ui;

import org.jspecify.annotations.NullMarked;
