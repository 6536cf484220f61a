/** The append-only trail: one hash chain per notice, written in the transaction of what it records. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"identity", "notice", "notice::content", "workflow", "shell"})
@NullMarked
package org.fawen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
