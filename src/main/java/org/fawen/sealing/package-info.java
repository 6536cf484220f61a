/** 用印: organs' seals, sealed PDF and OFD files, and whether a sealed file is still what was sealed. */
@ApplicationModule(
        displayName = "Sealing",
        allowedDependencies = {"identity", "rendering"})
@NullMarked
package org.fawen.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
