/** 收文 of those who receive, the board of receipts of those who issue, and the targets outside. */
@NullMarked
package org.fawen.distribution.ui;

import org.jspecify.annotations.NullMarked;
