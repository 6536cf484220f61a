package org.fawen.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.fawen.identity.PasswordCheck;
import org.fawen.identity.PersonId;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.LaterChange;
import org.fawen.notice.LaterChange.State;
import org.fawen.notice.LaterChanges;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStandingChanged;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signature;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.notice.Validity;
import org.fawen.notice.content.CanonicalForm;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Disclosure;
import org.fawen.workflow.Act;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.fawen.workflow.Deed;
import org.fawen.workflow.LaterProcesses;
import org.fawen.workflow.LaterProcesses.LaterProcess;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Performing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 更正, 撤下网页, 撤销, 代替, 废止 and the undoing of a taking-down: asked for by one person, decided by others. A corrected
 * text is signed like the first one; a page is taken down at once and confirmed afterwards.
 */
@Service
public class AfterPublication {

    /** Key of the refusal that only says that the password was wrong. */
    public static final String WRONG_PASSWORD = "signoff.refused.password";

    private static final Set<Step> HERE =
            Set.of(Step.CORRECTION_CHECK, Step.CORRECTION_SIGNING, Step.STANDING_APPROVAL, Step.TAKEDOWN_CHECK);

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Notices notices;
    private final NoticeAccess access;
    private final Revisions revisions;
    private final Signatures signatures;
    private final LaterChanges changes;
    private final LaterProcesses processes;
    private final Approvers approvers;
    private final SignedTextGate gate;
    private final PasswordCheck passwords;
    private final IssuingDesk desk;
    private final Acts acts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AfterPublication(
            Notices notices,
            NoticeAccess access,
            Revisions revisions,
            Signatures signatures,
            LaterChanges changes,
            LaterProcesses processes,
            Approvers approvers,
            SignedTextGate gate,
            PasswordCheck passwords,
            IssuingDesk desk,
            Acts acts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.access = access;
        this.revisions = revisions;
        this.signatures = signatures;
        this.changes = changes;
        this.processes = processes;
        this.approvers = approvers;
        this.gate = gate;
        this.passwords = passwords;
        this.desk = desk;
        this.acts = acts;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whether the person may ask for changes of this notice. */
    public boolean mayAsk(PersonId person, Notice notice) {
        return access.may(person, notice, NoticeAction.CHANGE_LATER);
    }

    /** The change of the notice that waits for a decision. */
    public Optional<LaterChange> open(NoticeId notice) {
        return changes.open(notice);
    }

    /** Every change that was asked for, oldest first. */
    public List<LaterChange> of(NoticeId notice) {
        return changes.of(notice);
    }

    /** The corrected text of a correction. */
    public Optional<Revision> corrected(LaterChange change) {
        return change.kind() == ChangeKind.CORRECTION
                ? revisions.find(change.notice(), change.revision())
                : Optional.empty();
    }

    /**
     * The text with its words put right, to be looked at before it is proposed.
     *
     * @throws Refusal when words to be replaced are not there, or not only once
     */
    public Content preview(Content content, Correction correction) {
        return CorrectedText.of(content, correction.replacements());
    }

    /** Proposes a correction. */
    public Acted correct(UUID command, PersonId person, NoticeId id, ContentHash seen, Correction correction) {
        return ask(command, person, id, seen, "ask-correction", (notice, now) -> {
            var before = revisions.newest(notice);
            var content = CorrectedText.of(before.content(), correction.replacements());
            var number = revisions.of(id).getLast().number() + 1;
            var change = LaterChange.asked(
                    command, notice, ChangeKind.CORRECTION, number, correction.reason(), null, null, person, now);
            revisions.append(new Revision(
                    id,
                    number,
                    content,
                    CanonicalForm.of(content),
                    ContentHash.of(content),
                    notice.facts(),
                    person,
                    now));
            changes.add(change);
            processes.start(notice, LaterProcess.CORRECTION, approvers.ofCorrection(notice, content), person);
            return change;
        });
    }

    /** Takes the page down at once (撤下网页), or asks for one of the other changes, which are approved first. */
    public Acted ask(UUID command, PersonId person, NoticeId id, ContentHash seen, Asking asking) {
        var takingDown = asking.kind() == ChangeKind.TAKING_DOWN;
        return ask(command, person, id, seen, takingDown ? "take-down" : "ask-standing", (notice, now) -> {
            if (asking.document() != null
                    && notices.find(asking.document()).filter(this::isIssued).isEmpty()) {
                throw new Refusal("notice.refused.document-missing");
            }
            var change = LaterChange.asked(
                    command,
                    notice,
                    asking.kind(),
                    0,
                    asking.reason(),
                    asking.document(),
                    asking.effectiveOn(),
                    person,
                    now);
            changes.add(change);
            if (takingDown) {
                var down = notices.save(notice.stand(Validity.WITHDRAWN));
                processes.start(down, LaterProcess.TAKEN_DOWN, List.of(), person);
                announce(change, down);
            } else {
                processes.start(notice, LaterProcess.APPROVED_FIRST, approvers.of(asking.kind(), notice), person);
            }
            return change;
        });
    }

    /** The issued notice that was named by its number or its address; empty when there is none the person may read. */
    public Optional<Notice> named(PersonId person, String typed) {
        var address = ADDRESS.matcher(typed);
        var found = address.find()
                ? notices.find(NoticeId.of(address.group()))
                : DocumentNumber.typed(typed).flatMap(desk::numbered);
        return found.filter(notice -> isIssued(notice)
                && (notice.facts().disclosure() == Disclosure.PROACTIVE
                        || access.may(person, notice, NoticeAction.READ)));
    }

    private boolean isIssued(Notice notice) {
        return notice.status().isIssued();
    }

    private Acted ask(
            UUID command,
            PersonId person,
            NoticeId id,
            ContentHash seen,
            String verb,
            BiFunction<Notice, java.time.Instant, LaterChange> asking) {
        try {
            return java.util.Objects.requireNonNull(transaction.execute(status -> {
                var notice =
                        notices.lock(id).filter(found -> mayAsk(person, found)).orElse(null);
                if (notice == null) {
                    return new Acted.NotFound();
                }
                if (changes.of(id).stream().anyMatch(change -> change.id().equals(command))) {
                    return new Acted.Noted();
                }
                if (!seen.equals(notice.hash())) {
                    return new Acted.Changed(notice.revision());
                }
                var now = acts.now();
                var change = asking.apply(notice, now);
                acts.leaveTrail(new ActPerformed(
                        command,
                        id,
                        null,
                        person,
                        verb,
                        null,
                        null,
                        notice.revision(),
                        notice.hash(),
                        change.reason(),
                        now));
                return new Acted.Noted();
            }));
        } catch (Refusal refusal) {
            return new Acted.Refused(refusal);
        }
    }

    /**
     * Agrees to the change that waits at this item. At 更正签发 the corrected text is signed by this very act.
     *
     * @param password asked again where the institution is bound: 更正签发 and 效力审批
     */
    public Acted approve(Act act, Set<Step> steps, String words, String password) {
        if (steps.stream().anyMatch(AfterPublication::binds) && !passwords.confirms(act.person(), password)) {
            return new Acted.Refused(new Refusal(WRONG_PASSWORD));
        }
        return acts.perform(act, here(steps), Deed.of(Outcome.APPROVE).saying(words), performing -> {
            var change = decidable(performing);
            switch (performing.item().step()) {
                case CORRECTION_SIGNING -> sign(performing, change, words);
                case TAKEDOWN_CHECK -> changes.end(change, State.DONE, performing.now());
                default -> {}
            }
            return performing.notice();
        });
    }

    /** Says no, with the reason: nothing changes; a page that was taken down is put up again. */
    public Acted decline(Act act, Set<Step> steps, String reason) {
        return acts.perform(act, here(steps), Deed.of(Outcome.RETURN).saying(reason), performing -> {
            var change = decidable(performing);
            changes.end(change, State.REFUSED, performing.now());
            if (change.kind() != ChangeKind.TAKING_DOWN) {
                return performing.notice();
            }
            gate.objectionToWhatWasPublished(performing.notice()).ifPresent(objection -> {
                throw objection;
            });
            var restored = performing.notice().stand(change.before());
            announce(change, restored);
            return restored;
        });
    }

    /** Whether an act at this step asks for the password. */
    public static boolean binds(Step step) {
        return step == Step.CORRECTION_SIGNING || step == Step.STANDING_APPROVAL;
    }

    private static Set<Step> here(Set<Step> steps) {
        if (!HERE.containsAll(steps)) {
            throw new IllegalArgumentException("Not steps after publication: " + steps);
        }
        return steps;
    }

    private LaterChange decidable(Performing performing) {
        var change =
                changes.open(performing.notice().id()).orElseThrow(() -> new Refusal("publication.refused.not-found"));
        if (change.askedBy().equals(performing.act().person())) {
            throw new Refusal("publication.refused.two-persons");
        }
        return change;
    }

    private void sign(Performing performing, LaterChange change, String words) {
        var corrected = corrected(change).orElseThrow();
        var signing = UUID.randomUUID();
        var act = performing.act();
        signatures.add(new Signature(
                signing,
                corrected.notice(),
                corrected.number(),
                corrected.hash(),
                act.person(),
                words,
                performing.now()));
        acts.leaveTrail(new ActPerformed(
                signing,
                corrected.notice(),
                act.item(),
                act.person(),
                "sign",
                performing.item().step(),
                null,
                corrected.number(),
                corrected.hash(),
                words.strip(),
                performing.now()));
    }

    private void announce(LaterChange change, Notice changed) {
        events.publishEvent(
                new NoticeStandingChanged(changed.id(), change.kind(), changed.validity(), change.document()));
    }
}
