/** The screen of 检索. */
@NullMarked
package org.fawen.search.ui;

import org.jspecify.annotations.NullMarked;
