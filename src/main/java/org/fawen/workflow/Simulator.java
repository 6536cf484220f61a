package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.notice.Notice;
import org.fawen.workflow.Forecast.Ahead;

/** Tries out the way of a notice that does not exist: the same tables, candidates and deadlines as the process uses. */
public interface Simulator {

    /**
     * The way of the draft if it were sent at this moment.
     *
     * @throws NoSigner when the register has no post with the authority the rules ask for
     */
    Simulation of(Notice draft, Instant at);

    /**
     * What would happen.
     *
     * @param hit ids of the rows that decided, by the id of their table
     */
    record Simulation(List<Ahead> ahead, Map<String, Set<String>> hit) {}
}
