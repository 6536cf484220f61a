/** 签发: the signature over the exact text that was shown. */
@ApplicationModule(
        displayName = "Signoff",
        allowedDependencies = {"identity", "notice", "notice::content", "workflow", "rendering", "shell"})
@NullMarked
package org.fawen.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
