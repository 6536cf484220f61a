/** 检索 for staff: every notice a person may see, by its words and what is true of it. */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"identity", "notice", "notice::content", "shell"})
@NullMarked
package org.fawen.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
