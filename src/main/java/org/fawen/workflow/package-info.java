/** Who acts next: steps, work items, inbox and the one protocol by which every act runs. */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"identity", "notice", "notice::content"})
@NullMarked
package org.fawen.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
