/** 登记, 用印 and 发布: number, seal, release, and the gate that lets nothing out but what was signed. */
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "identity",
            "notice",
            "notice::content",
            "notice::comparison",
            "workflow",
            "workflow::steps",
            "rendering",
            "sealing",
            "checking",
            "shell"
        })
@NullMarked
package org.fawen.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
