/** 离岗: who acts for whom, who will be missed, and what a leaver hands over. */
@ApplicationModule(
        displayName = "Absence",
        allowedDependencies = {"identity", "notice", "notice::content", "workflow", "shell"})
@NullMarked
package org.fawen.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
