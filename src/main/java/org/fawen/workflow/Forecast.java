package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/** What lies before a notice: who will be asked, step by step, and by when. The rules say so; nobody has promised it. */
public interface Forecast {

    /**
     * The way of a draft if it were sent now with its present facts; what runs by itself is left out.
     *
     * @return in the order of the way; steps of several people at a time have one entry for each
     */
    List<Ahead> of(Notice draft);

    /**
     * What still lies before a notice: those who have it now, with their deadlines, then the steps behind.
     *
     * @return empty for a draft and for what is issued
     */
    List<Ahead> rest(Notice notice);

    /** How long the step may take; empty where it has no deadline. */
    Optional<TimeLimit> limitOf(RoutingFacts facts, Step step);

    /**
     * One person's or group's turn.
     *
     * @param stage FIRST or SECOND at office-review
     * @param group whom the rules name for this turn alone: the countersigner, the signer; none elsewhere
     * @param persons who may take it; empty where nobody can
     * @param by when it is done at the latest, if every step before it takes its whole time
     */
    record Ahead(
            Step step,
            @Nullable Stage stage,
            @Nullable CandidateGroup group,
            List<PersonId> persons,
            @Nullable TimeLimit limit,
            Instant by) {

        public Ahead {
            persons = List.copyOf(persons);
        }
    }
}
