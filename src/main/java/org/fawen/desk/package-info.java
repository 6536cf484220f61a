/** 待办, 在办, 已办, 我拟的文: lists in SQL. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"identity", "notice", "notice::content", "notice::comparison", "workflow", "shell"})
@NullMarked
package org.fawen.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
