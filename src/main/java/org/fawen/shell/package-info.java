/** The frame of every staff screen and the components they share. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"identity", "notice", "notice::content", "notice::comparison", "workflow", "rendering"})
@NullMarked
package org.fawen.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
