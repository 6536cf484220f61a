package org.fawen.drafting;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.ChangeClass;
import org.fawen.notice.Drafts;
import org.fawen.notice.Drafts.Draft;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.RoutingRules;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.Content;
import org.fawen.workflow.Act;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.fawen.workflow.Attention;
import org.fawen.workflow.Deed;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Performing;
import org.fawen.workflow.Resubmission;
import org.fawen.workflow.Resubmissions;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a drafter does: begin, write, send on its way, recall, discard. */
@Service
public class Drafting {

    private static final Set<Step> HERE = Set.of(Step.DRAFT);

    private final Notices notices;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Submissions submissions;
    private final SubmissionGate gate;
    private final NoticeAccess access;
    private final Acts acts;
    private final IssuingProcess process;
    private final Organisations organisations;
    private final WorkItems items;
    private final Opinions opinions;
    private final Attention attention;
    private final TemplateOfNotice templates;
    private final Resubmissions resubmissions;

    Drafting(
            Notices notices,
            Drafts drafts,
            Revisions revisions,
            Submissions submissions,
            SubmissionGate gate,
            NoticeAccess access,
            Acts acts,
            IssuingProcess process,
            Organisations organisations,
            WorkItems items,
            Opinions opinions,
            Attention attention,
            TemplateOfNotice templates,
            Resubmissions resubmissions) {
        this.notices = notices;
        this.drafts = drafts;
        this.revisions = revisions;
        this.submissions = submissions;
        this.gate = gate;
        this.access = access;
        this.acts = acts;
        this.process = process;
        this.organisations = organisations;
        this.items = items;
        this.opinions = opinions;
        this.attention = attention;
        this.templates = templates;
        this.resubmissions = resubmissions;
    }

    /**
     * Begins a notice and opens the drafter's item.
     *
     * @throws Refusal when the person is no drafter of this unit, or the issuer is not one it drafts for
     */
    @Transactional
    public NoticeId begin(PersonId person, UnitId draftingUnit, Content content, RoutingRequest request) {
        if (!organisations.current().holds(person, Role.DRAFTER, draftingUnit)) {
            throw new Refusal("drafting.refused.not-a-drafter");
        }
        var facts = RoutingRules.factsOf(content, request, draftingUnit, organisations.current());
        var notice = Notice.draft(content, facts, person, acts.now());
        notices.add(notice);
        drafts.save(new Draft(notice.id(), content, request));
        process.start(notice);
        acts.leaveTrail(trail(notice, UUID.randomUUID(), person, "begin", ""));
        return notice.id();
    }

    /** The draft as its drafter opens it; empty when it is no draft of this person. */
    @Transactional(readOnly = true)
    public Optional<DraftSheet> open(PersonId person, NoticeId id) {
        return notices.find(id)
                .filter(notice -> access.may(person, notice, NoticeAction.WRITE))
                .flatMap(notice -> items.openOf(id).stream()
                        .filter(item -> item.step() == Step.DRAFT)
                        .findFirst()
                        .map(item -> sheet(notice, item)));
    }

    private DraftSheet sheet(Notice notice, WorkItem item) {
        var draft = drafts.find(notice.id()).orElseThrow();
        var returns = opinions.on(notice.id()).stream()
                .filter(opinion -> opinion.verdict() == Verdict.RETURN && opinion.revision() == notice.revision())
                .sorted(Comparator.comparing(Opinion::at).reversed())
                .toList();
        var template = templates.find(notice.id()).orElse(null);
        var submission = submissions.newest(notice).orElseGet(() -> Submission.proposed(template));
        return new DraftSheet(notice, draft.content(), draft.request(), item, returns, submission, template);
    }

    /** What the drafter stated when the notice was last sent on its way. */
    public Optional<Submission> statedOn(Notice notice) {
        return submissions.newest(notice);
    }

    /** The facts a text would have: what the drafter is shown of its way. */
    public RoutingFacts factsOf(Notice notice, Content content, RoutingRequest request) {
        return facts(notice, content, request);
    }

    /**
     * Keeps what was written.
     *
     * @param version the version the writer began from
     */
    @Transactional
    public Saved save(PersonId person, NoticeId id, long version, Content content, RoutingRequest request) {
        var notice = notices.lock(id).orElse(null);
        if (notice == null || !access.may(person, notice, NoticeAction.WRITE)) {
            return new Saved.NotAllowed();
        }
        if (notice.version() != version) {
            return new Saved.Conflict(notice.version());
        }
        try {
            var saved = notices.save(notice.write(content, facts(notice, content, request)));
            drafts.save(new Draft(id, content, request));
            return new Saved.Done(saved.version(), saved.hash());
        } catch (Refusal refusal) {
            return new Saved.Refused(refusal);
        }
    }

    private RoutingFacts facts(Notice notice, Content content, RoutingRequest request) {
        return RoutingRules.factsOf(content, request, notice.facts().draftingUnit(), organisations.current());
    }

    /** 送审: freezes the text as the next revision and sends it to the first reviewer. */
    public Acted submit(Act act, Submission submission) {
        return acts.perform(
                act, HERE, performing -> sending(performing, submission), performing -> freeze(performing, submission));
    }

    private Deed sending(Performing performing, Submission submission) {
        var notice = performing.notice();
        var text = drafts.find(notice.id()).orElseThrow().content();
        var resubmission = resubmissions.of(notice, text).orElse(null);
        if (resubmission != null
                && resubmission.change() == ChangeClass.NONE
                && submission.unchanged().isBlank()) {
            throw new Refusal("drafting.refused.unchanged");
        }
        return new Deed(resubmissions.decide(notice, text, submission.mode()), null, "").saying(submission.unchanged());
    }

    /** How a returned draft may go on if it were sent now; empty when nobody sent it back. */
    public Optional<Resubmission> resubmissionOf(DraftSheet sheet) {
        return resubmissions.of(sheet.notice(), sheet.content());
    }

    private Notice freeze(Performing performing, Submission submission) {
        var notice = performing.notice();
        var draft = drafts.find(notice.id()).orElseThrow();
        gate.check(notice, draft.content(), submission);
        var submitted = notice.submit();
        revisions.append(
                Revision.of(submitted, draft.content(), performing.act().person(), performing.now()));
        submissions.add(submitted, submission, performing.act().person(), performing.now());
        return submitted;
    }

    /** 作废草稿. */
    public Acted discard(Act act, String reason) {
        return acts.perform(
                act,
                HERE,
                Deed.of(Outcome.DISCARD).saying(reason),
                performing -> performing.notice().discard());
    }

    /**
     * 撤回: takes the notice back from review (domain §5.2).
     *
     * @param command made once per screen
     * @param reason owed only when {@link #isRead}
     * @throws Refusal when it has reached sign-off, has left review, or the reason is missing
     */
    @Transactional
    public void recall(UUID command, PersonId person, NoticeId id, String reason) {
        var notice = notices.lock(id).orElseThrow(() -> new Refusal("drafting.refused.not-found"));
        if (!access.may(person, notice, NoticeAction.RECALL)) {
            notice.recall(false, reason); // says why, when the state is the reason
            throw new Refusal("drafting.refused.not-found");
        }
        var recalled = notices.save(notice.recall(isRead(id), reason));
        process.recall(id);
        acts.leaveTrail(trail(recalled, command, person, "recall", reason.strip()));
    }

    /** Whether this person may take the notice back now. */
    public boolean mayRecall(PersonId person, Notice notice) {
        return access.may(person, notice, NoticeAction.RECALL);
    }

    /** Whether somebody has opened or decided it since it was submitted, so that taking it back owes a reason. */
    public boolean isRead(NoticeId id) {
        return !attention.readersOf(id).isEmpty();
    }

    private ActPerformed trail(Notice notice, UUID command, PersonId person, String verb, String words) {
        return new ActPerformed(
                command,
                notice.id(),
                null,
                person,
                verb,
                null,
                null,
                notice.revision(),
                notice.hash(),
                words,
                acts.now());
    }
}
