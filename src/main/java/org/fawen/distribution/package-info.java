/** 分发 and 签收: who was given an issued notice, who has signed for it, and what leaves the house. */
@ApplicationModule(
        displayName = "Distribution",
        allowedDependencies = {"identity", "notice", "notice::content", "workflow", "rendering", "shell"})
@NullMarked
package org.fawen.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
