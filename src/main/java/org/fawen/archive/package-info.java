/** 归档: a package per issued notice, built and checked by itself; the archivist's desk. */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {
            "identity",
            "notice",
            "notice::content",
            "workflow",
            "rendering",
            "publication",
            "reports",
            "shell"
        })
@NullMarked
package org.fawen.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
