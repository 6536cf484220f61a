/** 部门审核, 会签 and 党办核稿: approve, agree, disagree, return. */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"identity", "notice", "notice::content", "workflow", "checking", "rendering", "shell"})
@NullMarked
package org.fawen.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
