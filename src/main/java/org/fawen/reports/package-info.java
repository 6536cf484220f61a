/** 统计: how long steps take, what is overdue, returned, signed for and published; read from what the acts left. */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"identity", "notice", "shell"})
@NullMarked
package org.fawen.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
