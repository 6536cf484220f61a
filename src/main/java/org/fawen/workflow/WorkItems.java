package org.fawen.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Participation;
import org.fawen.notice.Scope;

/** All work items, open and closed. Written in the transaction in which the engine opens and ends its tasks. */
public interface WorkItems {

    void open(WorkItem item);

    /**
     * Ends an open item; does nothing when it has ended already.
     *
     * @return the part of the text that it asked about
     */
    Scope close(WorkItemId item, Closed closed);

    /** Gives an open item to one person. */
    void assign(WorkItemId item, PersonId person);

    /** The open items that are this person's and nobody else's, oldest first. */
    List<WorkItem> assignedTo(PersonId person);

    Optional<WorkItem> find(WorkItemId item);

    /** The open items of a notice, oldest first. */
    List<WorkItem> openOf(NoticeId notice);

    /** Every item the notice ever had, oldest first. */
    List<WorkItem> of(NoticeId notice);

    /** An item of a notice, with everything decided on the notice; empty when it has no such item. */
    Optional<Considered> consider(NoticeId notice, WorkItemId item);

    /** @param decisions who decided what, in this round or before */
    record Considered(WorkItem item, Map<PersonId, Set<Participation.Decided>> decisions) {

        public Considered {
            decisions = Map.copyOf(decisions);
        }
    }
}
