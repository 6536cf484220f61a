/** The public site: plain HTML, no session, no script needed. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "identity",
            "notice",
            "notice::content",
            "notice::comparison",
            "rendering",
            "sealing",
            "audit"
        })
@NullMarked
package org.fawen.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
