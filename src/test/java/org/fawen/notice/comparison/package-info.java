@NullUnmarked
package org.fawen.notice.comparison;

import org.jspecify.annotations.NullUnmarked;
