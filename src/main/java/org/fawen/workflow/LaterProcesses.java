package org.fawen.workflow;

import java.util.List;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;

/** The ways a published notice may take, whatever engine runs them. Every call joins the caller's transaction. */
public interface LaterProcesses {

    /**
     * Begins one of them.
     *
     * @param approvers whom it asks, one group each; whoever asked for it is never among them
     */
    void start(Notice notice, LaterProcess process, List<CandidateGroup> approvers, PersonId asking);

    /** What is begun. */
    enum LaterProcess {
        /** 更正. */
        CORRECTION,
        /** 撤销, 代替, 废止 and the undoing of a taking-down: first approved, then done. */
        APPROVED_FIRST,
        /** 撤下网页: done already, to be confirmed. */
        TAKEN_DOWN
    }
}
