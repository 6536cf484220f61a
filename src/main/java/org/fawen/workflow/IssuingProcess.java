package org.fawen.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Participation;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;

/** The way of a notice from desk to desk, whatever engine runs it. Every call joins the caller's transaction. */
public interface IssuingProcess {

    /** Begins the way: opens the drafter's item. */
    void start(Notice notice);

    /**
     * Ends the task behind an open item and lets the process move on to the next people.
     *
     * @param notice as the act has saved it
     * @throws ItemNotOpen when the engine has no such task
     */
    void complete(Notice notice, WorkItemId item, Decision decision);

    /**
     * The same for an act that knows what was decided, so that it is not asked for again.
     *
     * @param decisions everything decided on the notice, this act included
     */
    default void complete(
            Notice notice, Map<PersonId, Set<Participation.Decided>> decisions, WorkItemId item, Decision decision) {
        complete(notice, item, decision);
    }

    /** Another person holds the task behind an open item now. */
    void assign(WorkItemId item, PersonId person);

    /**
     * Takes what a person has decided back: the way goes on again from there.
     *
     * @param decision where it enters, as for {@link Outcome#SUBMIT}
     */
    void reopen(Notice notice, Decision decision);

    /** Takes the notice out of review, back to the drafter; open items end without an outcome. */
    void recall(NoticeId notice);

    /** Takes the notice out of 发文办理, back to its signer; open items end without an outcome. */
    void signAgain(Notice notice);

    /** Stops a scheduled publication; the release item opens again. */
    void unschedule(NoticeId notice);

    /** The steps the rules give a notice with these facts, in order; {@code draft} is not among them. */
    List<Step> routeOf(RoutingFacts facts);

    /** Who signs a notice with these facts, one group per signature. */
    List<CandidateGroup> signersOf(RoutingFacts facts);

    /** Where the notice stands: the ids of the active elements, by process id, also inside called processes. */
    List<Position> positionsOf(NoticeId notice);

    /** The model of a process as XML, for drawing. */
    String modelOf(String process);

    /**
     * Active elements of one process model.
     *
     * @param process process id
     * @param elements ids of the elements that are active in it
     */
    record Position(String process, Set<String> elements) {}
}
