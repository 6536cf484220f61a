package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;

/** When those who have an item are reminded and when somebody above hears of it, by {@code deadline.dmn}. */
public interface Ladder {

    /** In the order of time; empty where the step has no deadline. */
    List<Rung> of(Urgency urgency, Step step, Instant openedAt);

    /**
     * One moment.
     *
     * @param percent of the time limit that has passed then; 100 is the deadline
     */
    record Rung(int percent, Kind kind, Instant at) {}

    /** Who hears of it. */
    enum Kind {
        HOLDERS,
        /** The holders' superior (上级). */
        SUPERIOR,
        OFFICE_HEAD
    }
}
