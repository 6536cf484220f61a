package org.fawen.distribution;

import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves the trail of what was done with a delivery; the notice's row is locked by then. */
@Component
class Trail {

    private final Acts acts;

    Trail(Acts acts) {
        this.acts = acts;
    }

    void leave(Notice notice, @Nullable PersonId person, String verb, String words) {
        acts.leaveTrail(new ActPerformed(
                UUID.randomUUID(),
                notice.id(),
                null,
                person,
                verb,
                null,
                null,
                notice.revision(),
                notice.hash(),
                words,
                acts.now()));
    }
}
