/** 拟稿: write, recognise pasted text, submit, recall, discard. */
@ApplicationModule(
        displayName = "Drafting",
        allowedDependencies = {
            "identity",
            "notice",
            "notice::content",
            "notice::comparison",
            "notice::interchange",
            "workflow",
            "comments",
            "comments::ui",
            "checking",
            "rendering",
            "shell"
        })
@NullMarked
package org.fawen.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
