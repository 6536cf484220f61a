/** What the engine asks of the application. */
@NamedInterface("steps")
@NullMarked
package org.fawen.workflow.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
