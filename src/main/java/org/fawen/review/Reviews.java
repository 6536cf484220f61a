package org.fawen.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.identity.UnitId;
import org.fawen.notice.Amendments;
import org.fawen.notice.Disagreements;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Scope;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.fawen.workflow.AmendedTexts;
import org.fawen.workflow.CountersignScopes;
import org.fawen.workflow.Decision;
import org.fawen.workflow.Deed;
import org.fawen.workflow.Doing;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Performing;
import org.fawen.workflow.Resubmissions;
import org.fawen.workflow.Return;
import org.fawen.workflow.Returns;
import org.springframework.stereotype.Service;

/** What reviewers do: 部门审核, 会签, 党办核稿, 合法性审查, 分管校领导审阅. */
@Service
public class Reviews {

    private final Acts acts;
    private final Amendments amendments;
    private final Disagreements disagreements;
    private final AmendedTexts texts;
    private final Returns returns;
    private final Resubmissions resubmissions;
    private final CountersignScopes scopes;

    Reviews(
            Acts acts,
            Amendments amendments,
            Disagreements disagreements,
            AmendedTexts texts,
            Returns returns,
            Resubmissions resubmissions,
            CountersignScopes scopes) {
        this.acts = acts;
        this.amendments = amendments;
        this.disagreements = disagreements;
        this.texts = texts;
        this.returns = returns;
        this.resubmissions = resubmissions;
        this.scopes = scopes;
    }

    /** 同意 at office-review, or at department-review with the units the drafter chose. */
    public Acted approve(Act act, String words) {
        return acts.perform(act, Doing.APPROVE.steps(), performing -> approval(performing, words), this::passed);
    }

    private Deed approval(Performing performing, String words) {
        var deed = Deed.of(Outcome.APPROVE, Verdict.APPROVE, words);
        if (performing.item().step() != Step.DEPARTMENT_REVIEW) {
            return deed;
        }
        var notice = performing.notice();
        var asked = resubmissions.toAsk(performing, notice.facts().countersignUnits());
        return new Deed(new Decision(Outcome.APPROVE, asked, null), deed.verdict(), deed.words());
    }

    /** 同意 at department-review, asking exactly these units about the whole text; none when the list is empty. */
    public Acted approveAsking(Act act, String words, List<UnitId> units) {
        return approveAsking(act, words, units, Map.of());
    }

    /**
     * 同意 at department-review, asking exactly these units to countersign. Who has answered before and looked at nothing
     * that changed since is not asked again (domain §5.4).
     *
     * @param parts what of the text a unit is asked about; the whole of it for units that are not named
     */
    public Acted approveAsking(Act act, String words, List<UnitId> units, Map<UnitId, Scope> parts) {
        return acts.perform(
                act,
                Set.of(Step.DEPARTMENT_REVIEW),
                performing -> new Deed(
                        new Decision(Outcome.APPROVE, resubmissions.toAsk(performing, units), null),
                        Verdict.APPROVE,
                        words.strip()),
                performing -> {
                    var notice = pass(performing);
                    units.forEach(unit -> scopes.name(notice.id(), unit, parts.getOrDefault(unit, Scope.ALL)));
                    return notice.askToCountersign(notice.facts().withCountersignUnits(units));
                });
    }

    /** 会签：同意. */
    public Acted agree(Act act, String words) {
        return acts.perform(act, Doing.ANSWER.steps(), Deed.of(Outcome.APPROVE, Verdict.APPROVE, words), Reviews::pass);
    }

    /** 会签：同意并附意见; the words are the proposal. */
    public Acted agreeWithProposal(Act act, String proposal) {
        return acts.perform(
                act,
                Doing.ANSWER.steps(),
                Deed.of(Outcome.APPROVE, Verdict.AGREE_WITH_PROPOSAL, proposal),
                performing -> withWords(performing, proposal));
    }

    /** 会签：不同意, with the reason. Ends nobody else's item; stays open until the 协调意见 of a leader. */
    public Acted disagree(Act act, String reason) {
        return acts.perform(
                act,
                Doing.ANSWER.steps(),
                Deed.of(Outcome.APPROVE, Verdict.DISAGREE, reason),
                performing -> withWords(performing, reason));
    }

    /** 合法性审查 passed; the words are the legal opinion and must not be missing. */
    public Acted giveLegalOpinion(Act act, String words) {
        return acts.perform(
                act,
                Doing.GIVE_LEGAL_OPINION.steps(),
                Deed.of(Outcome.APPROVE, Verdict.APPROVE, words),
                performing -> withWords(performing, words));
    }

    /**
     * 分管校领导审阅：同意.
     *
     * @param ruling 协调意见 on what countersigners object to; needed when there are open {@link Disagreements}
     */
    public Acted passAsLeader(Act act, String words, String ruling) {
        var deed = Deed.of(Outcome.APPROVE, Verdict.APPROVE, Disagreements.withRuling(words, ruling));
        return acts.perform(act, Doing.PASS_AS_LEADER.steps(), deed, performing -> {
            disagreements.demandRuling(performing.notice().id(), ruling);
            return pass(performing);
        });
    }

    /** 退回修改 to the drafter with its reason; other open countersign items end with it. */
    public Acted returnToDrafter(Act act, String reason) {
        return sendBack(act, Return.toDrafter(reason));
    }

    /** 退回修改 to the drafter or an earlier step; other open countersign items end with it. */
    public Acted sendBack(Act act, Return wish) {
        return returns.send(act, Doing.RETURN.steps(), wish);
    }

    /** 不宜发文 (条例 第21条) with its reason: the notice ends. For the office head. */
    public Acted notSuitable(Act act, String reason) {
        return acts.perform(
                act, Doing.NOT_SUITABLE.steps(), Deed.of(Outcome.REJECT, Verdict.REJECT, reason), performing -> {
                    if (!Doing.NOT_SUITABLE.isAt(
                            Step.OFFICE_REVIEW, performing.item().stage())) {
                        throw new Refusal("review.refused.only-the-head");
                    }
                    return performing.notice().reject(Step.OFFICE_REVIEW, reason);
                });
    }

    /**
     * What the office changed is frozen first and free of 必须改; a change of matter goes to the signer when the drafter has
     * confirmed it.
     */
    private Notice passed(Performing performing) {
        var notice = pass(performing);
        if (performing.item().step() == Step.OFFICE_REVIEW) {
            var standing = amendments.standing(notice);
            if (standing.unfinished()) {
                throw new Refusal("review.refused.unfinished");
            }
            if (standing.unconfirmed() && performing.item().stage() == Stage.SECOND) {
                throw new Refusal("review.refused.unconfirmed");
            }
            if (performing.isEditedByOthers()) {
                texts.check(notice);
            }
        }
        return notice;
    }

    private static Notice pass(Performing performing) {
        return performing.notice().passReview();
    }

    private static Notice withWords(Performing performing, String words) {
        if (words.isBlank()) {
            throw new Refusal("review.refused.words-missing");
        }
        return pass(performing);
    }
}
