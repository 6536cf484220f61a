/** Turns a notice into a page. Pure functions, no database, no engine. */
@ApplicationModule(
        displayName = "Rendering",
        allowedDependencies = {"notice", "notice::content"})
@NullMarked
package org.fawen.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
