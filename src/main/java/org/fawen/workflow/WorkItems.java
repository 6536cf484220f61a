package org.fawen.workflow;

import java.util.List;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** All work items, open and closed. Written in the transaction in which the engine opens and ends its tasks. */
public interface WorkItems {

    void open(WorkItem item);

    /** Ends an open item; does nothing when it has ended already. */
    void close(WorkItemId item, Closed closed);

    /** Gives an open item to one person. */
    void assign(WorkItemId item, PersonId person);

    /** The open items that are this person's and nobody else's, oldest first. */
    List<WorkItem> assignedTo(PersonId person);

    Optional<WorkItem> find(WorkItemId item);

    /** The open items of a notice, oldest first. */
    List<WorkItem> openOf(NoticeId notice);

    /** Every item the notice ever had, oldest first. */
    List<WorkItem> of(NoticeId notice);
}
