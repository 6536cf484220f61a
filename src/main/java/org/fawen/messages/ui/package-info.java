/** 消息: the list, how one wants to be told, what could not be sent. */
@NullMarked
package org.fawen.messages.ui;

import org.jspecify.annotations.NullMarked;
