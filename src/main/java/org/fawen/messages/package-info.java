/** Who hears of what: messages on the desk and by e-mail, sent through an outbox that is written with the act. */
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {"identity", "notice", "notice::content", "workflow", "shell"})
@NullMarked
package org.fawen.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
