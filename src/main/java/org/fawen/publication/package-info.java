/** 登记 and 发布: number, release, and the gate that lets nothing out but what was signed. */
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "identity",
            "notice",
            "notice::content",
            "workflow",
            "workflow::steps",
            "rendering",
            "checking",
            "shell"
        })
@NullMarked
package org.fawen.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
