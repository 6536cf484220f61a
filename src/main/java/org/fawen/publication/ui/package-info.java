/** Screens of publication. */
@NullMarked
package org.fawen.publication.ui;

import org.jspecify.annotations.NullMarked;
