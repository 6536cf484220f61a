/** The only package that knows the engine. */
@NullMarked
package org.fawen.workflow.camunda;

import org.jspecify.annotations.NullMarked;
