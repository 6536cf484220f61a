package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;

/** What the process could not do by itself, and on which version of its model each notice runs. */
public interface Operations {

    /** Machine steps that failed or wait for another attempt, oldest first. */
    List<Fault> faults();

    /** Tries a failed step again soon; false when it is none any more. */
    boolean retry(String fault);

    /** How many instances run on each version of each process. */
    List<Version> versions();

    /**
     * Moves the instances of a version to the newest one.
     *
     * @param dryRun finds out and changes nothing
     */
    Migration migrate(String process, int version, boolean dryRun);

    /**
     * A machine step that failed.
     *
     * @param id of the job
     * @param element id of the element in the model
     * @param cause what went wrong, as it was said
     * @param attemptsLeft 0 when it waits for somebody
     * @param next when it is tried again; none when it waits for somebody
     */
    record Fault(
            String id,
            NoticeId notice,
            String element,
            String cause,
            int attemptsLeft,
            @Nullable Instant next) {}

    /** @param newest whether new notices begin on it */
    record Version(String process, int version, Instant deployedAt, boolean newest, int running) {}

    /**
     * What becomes of the instances.
     *
     * @param moved those that can be, or were, moved
     * @param stuck those that need a person, with the reason
     */
    record Migration(List<NoticeId> moved, List<Stuck> stuck) {}

    /** @param why what stands in the way */
    record Stuck(NoticeId notice, String why) {}
}
