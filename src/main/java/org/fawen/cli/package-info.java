/** Commands on a running instance and without one. Known by nobody. */
@ApplicationModule(
        displayName = "Cli",
        allowedDependencies = {
            "identity",
            "notice",
            "notice::content",
            "notice::interchange",
            "workflow",
            "drafting",
            "checking",
            "review",
            "signoff",
            "publication",
            "rendering",
            "sealing",
            "portal",
            "archive",
            "audit",
            "backup"
        })
@NullMarked
package org.fawen.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
