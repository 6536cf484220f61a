/** The notice itself: its text, revisions, opinions, hash, number and status. Knows no engine and no screen. */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"identity"})
@NullMarked
package org.fawen.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
