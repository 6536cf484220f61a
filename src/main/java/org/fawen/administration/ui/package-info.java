/** 管理: rules as tables, routes tried out, operations. */
@NullMarked
package org.fawen.administration.ui;

import org.jspecify.annotations.NullMarked;
