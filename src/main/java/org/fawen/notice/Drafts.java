package org.fawen.notice;

import java.util.Optional;
import org.fawen.notice.content.Content;

/** The texts that are being written: one working copy a notice, kept until it is frozen as a revision. */
public interface Drafts {

    Optional<Draft> find(NoticeId notice);

    /** Inserts or replaces the working copy. */
    void save(Draft draft);

    /** @param request what the drafter says about the way */
    record Draft(NoticeId notice, Content content, RoutingRequest request) {}
}
