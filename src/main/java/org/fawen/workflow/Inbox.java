package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** What waits for a person, most pressing first. */
public interface Inbox {

    /** Counts stop here; a longer inbox reads “1000+”. */
    int COUNT_CAP = 1000;

    /**
     * A page of open items the person may take, ordered by due date.
     *
     * @param after the last item of the page before, none for the first
     * @param limit 1 to 200
     */
    List<WorkItem> page(PersonId person, @Nullable Position after, int limit);

    /** How many items wait, at most {@link #COUNT_CAP}. */
    int count(PersonId person);

    /**
     * A place in the inbox.
     *
     * @param dueAt none for items without a deadline, which come last
     */
    record Position(@Nullable Instant dueAt, WorkItemId item) {

        public static Position of(WorkItem item) {
            return new Position(item.dueAt(), item.id());
        }
    }
}
