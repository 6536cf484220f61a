package org.fawen.comments;

import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.fawen.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves the trail of what is said and answered. */
@Component
class CommentTrail {

    private final Acts acts;

    CommentTrail(Acts acts) {
        this.acts = acts;
    }

    /** @param item at which it was said; none for answers */
    void leave(Notice notice, UUID command, PersonId person, String verb, String words, @Nullable WorkItem item) {
        acts.leaveTrail(new ActPerformed(
                command,
                notice.id(),
                null,
                person,
                verb,
                item == null ? null : item.step(),
                item == null ? null : item.stage(),
                notice.revision(),
                notice.hash(),
                words,
                acts.now()));
    }
}
