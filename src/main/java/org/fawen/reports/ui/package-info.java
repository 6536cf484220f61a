/** The screen of 统计. */
@NullMarked
package org.fawen.reports.ui;

import org.jspecify.annotations.NullMarked;
