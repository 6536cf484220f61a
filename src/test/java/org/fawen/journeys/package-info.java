/** A notice on its whole way, told in domain words: real engine, real PostgreSQL, real browser. */
@NullUnmarked
package org.fawen.journeys;

import org.jspecify.annotations.NullUnmarked;
