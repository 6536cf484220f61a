/** Measurements; run alone on a quiet machine by {@code ./fawen bench NAME}, never by the tests. */
@NullUnmarked
package org.fawen.bench;

import org.jspecify.annotations.NullUnmarked;
