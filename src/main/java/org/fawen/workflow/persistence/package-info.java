/** How work items and acts are stored. */
@NullMarked
package org.fawen.workflow.persistence;

import org.jspecify.annotations.NullMarked;
