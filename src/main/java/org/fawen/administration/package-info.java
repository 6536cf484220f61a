/** What an administrator reads and tries out: the rules, the way a notice would take, what is stuck. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"identity", "notice", "notice::content", "workflow", "shell"})
@NullMarked
package org.fawen.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
