package org.fawen.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fawen.identity.UnitId;
import org.fawen.notice.ChangeClass;
import org.fawen.notice.Notice;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Stage;
import org.fawen.notice.Standing;
import org.fawen.notice.Standings;
import org.fawen.notice.Step;
import org.fawen.notice.content.Content;
import org.fawen.workflow.Resubmission.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the way of a text that was sent before: whose opinions still count, and who is asked again (domain §5.4). */
@Service
public class Resubmissions {

    private final ReturnLog returns;
    private final Opinions opinions;
    private final Revisions revisions;
    private final IssuingProcess process;
    private final ResubmissionRules rules;
    private final ProofRequests texts;

    Resubmissions(
            ReturnLog returns,
            Opinions opinions,
            Revisions revisions,
            IssuingProcess process,
            ResubmissionRules rules,
            ProofRequests texts) {
        this.returns = returns;
        this.opinions = opinions;
        this.revisions = revisions;
        this.process = process;
        this.rules = rules;
        this.texts = texts;
    }

    /** How a draft may go on; empty when nobody sent it back. */
    public Optional<Resubmission> of(Notice notice, Content text) {
        return notice.returnedFrom() == null
                ? Optional.empty()
                : returns.newestToDrafter(notice.id()).map(returned -> resubmission(notice, text, returned));
    }

    private Resubmission resubmission(Notice notice, Content text, Returned returned) {
        var before =
                revisions.find(notice.id(), notice.revision()).orElseThrow().content();
        var change = ChangeClass.between(before, text, texts.between(before, text));
        var given = new Given(notice, text);
        var asked = notice.facts().countersignUnits();
        var again = asked.stream().filter(unit -> !given.counts(unit)).toList();
        return new Resubmission(
                returned,
                change,
                rules.modes(change, returned.wish().restart(), returned.step()),
                direct(notice.facts(), returned, given, again),
                asked.stream().filter(given::counts).toList());
    }

    private Way direct(RoutingFacts facts, Returned returned, Given given, List<UnitId> again) {
        var route = process.routeOf(facts);
        var before = route.stream()
                .filter(step -> step.compareTo(returned.step()) < 0)
                .toList();
        var affected = new ArrayList<Step>();
        for (var step : before) {
            if (step == Step.COUNTERSIGN ? !again.isEmpty() : !given.counts(step)) {
                affected.add(step);
            }
        }
        var skipped = EnumSet.noneOf(Step.class);
        before.stream().filter(step -> !affected.contains(step)).forEach(skipped::add);
        var stage =
                affected.isEmpty() && returned.stage() == Stage.SECOND && given.counts(Step.OFFICE_REVIEW, Stage.FIRST)
                        ? Stage.SECOND
                        : null;
        return new Way(affected.isEmpty() ? returned.step() : affected.getFirst(), stage, skipped, again);
    }

    /** The units a step has to ask of those chosen: whose opinion still counts are told and not asked. */
    public List<UnitId> toAsk(Performing performing, List<UnitId> chosen) {
        if (!performing.isDecidedAt(Step.COUNTERSIGN)) {
            return chosen;
        }
        var notice = performing.notice();
        var given = new Given(notice, revisions.newest(notice).content());
        return chosen.stream().filter(unit -> !given.counts(unit)).toList();
    }

    /**
     * What sending a draft asks of the process.
     *
     * @param wished none for the usual way
     * @throws Refusal when the way wished is not allowed for this change
     */
    public Decision decide(Notice notice, Content text, @Nullable ResubmitMode wished) {
        var resubmission = of(notice, text).orElse(null);
        if (resubmission == null) {
            return notice.revision() == 0 ? Decision.of(Outcome.SUBMIT) : again(notice, text);
        }
        var mode = wished == null ? resubmission.modes().getFirst() : wished;
        if (!resubmission.modes().contains(mode)) {
            throw new Refusal("workflow.refused.resubmit-" + mode.name().toLowerCase(java.util.Locale.ROOT));
        }
        var way = resubmission.way(mode);
        return new Decision(Outcome.SUBMIT, way.countersigners(), null, way.entry(), way.stage(), way.skipped());
    }

    /** Taken back by its drafter: everybody is asked again but countersigners whose opinion counts on. */
    private Decision again(Notice notice, Content text) {
        var given = new Given(notice, text);
        var asked = notice.facts().countersignUnits().stream()
                .filter(unit -> !given.counts(unit))
                .toList();
        return new Decision(Outcome.SUBMIT, asked, null);
    }

    /** The opinions given so far, held against a text. */
    private final class Given {

        private final Notice notice;
        private final Content text;
        private final List<Opinion> all;
        private final Map<Integer, Content> judged = new HashMap<>();

        Given(Notice notice, Content text) {
            this.notice = notice;
            this.text = text;
            this.all = opinions.on(notice.id());
        }

        Standing standing(Opinion opinion) {
            var content = judged.computeIfAbsent(
                    opinion.revision(),
                    number -> revisions.find(notice.id(), number).orElseThrow().content());
            return Standings.of(opinion, content, text);
        }

        boolean counts(UnitId unit) {
            return counts(newest(opinion ->
                    opinion.step() == Step.COUNTERSIGN && unit.value().equals(opinion.unit())));
        }

        boolean counts(Step step) {
            return switch (step) {
                case OFFICE_REVIEW -> counts(step, Stage.FIRST) && counts(step, Stage.SECOND);
                // What a meeting has resolved survives; whether the change must go back to it is the leader's to say.
                case MEETING ->
                    newest(opinion -> opinion.step() == step)
                            .filter(opinion -> OpinionStandings.GIVEN.contains(opinion.verdict()))
                            .isPresent();
                default -> counts(newest(opinion -> opinion.step() == step));
            };
        }

        boolean counts(Step step, Stage stage) {
            return counts(newest(opinion -> opinion.step() == step && opinion.stage() == stage));
        }

        private boolean counts(Optional<Opinion> newest) {
            return newest.filter(opinion -> OpinionStandings.GIVEN.contains(opinion.verdict()))
                    .filter(opinion -> standing(opinion).counts())
                    .isPresent();
        }

        private Optional<Opinion> newest(java.util.function.Predicate<Opinion> like) {
            return all.stream().filter(like).reduce((earlier, later) -> later);
        }
    }
}
