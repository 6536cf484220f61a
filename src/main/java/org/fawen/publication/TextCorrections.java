package org.fawen.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Drafts;
import org.fawen.notice.Drafts.Draft;
import org.fawen.notice.Erratum;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.Act;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.fawen.workflow.Doing;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.Performing;
import org.fawen.workflow.SafeWording;
import org.fawen.workflow.SafeWording.Corrected;
import org.fawen.workflow.TextEdits;
import org.fawen.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 文字更正 (domain §6.4): recheck puts right what changes nothing of the substance. The signer is told at once, and may
 * object until the release is ordered.
 */
@Service
public class TextCorrections {

    private static final Set<NoticeStatus> OPEN = Set.of(NoticeStatus.SIGNED_OFF, NoticeStatus.NUMBERED);

    private final Acts acts;
    private final Notices notices;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Signatures signatures;
    private final SafeWording wording;
    private final TextEdits edits;
    private final WorkItems items;
    private final IssuingProcess process;
    private final NoticeAccess access;

    TextCorrections(
            Acts acts,
            Notices notices,
            Revisions revisions,
            Drafts drafts,
            Signatures signatures,
            SafeWording wording,
            TextEdits edits,
            WorkItems items,
            IssuingProcess process,
            NoticeAccess access) {
        this.acts = acts;
        this.notices = notices;
        this.revisions = revisions;
        this.drafts = drafts;
        this.signatures = signatures;
        this.wording = wording;
        this.edits = edits;
        this.items = items;
        this.process = process;
        this.access = access;
    }

    /** What may be put right in the text as it is; empty when there is nothing. */
    public Optional<Corrected> possible(Notice notice) {
        return wording.of(notice, revisions.newest(notice).content())
                .filter(corrected -> edits.substance(
                                notice,
                                corrected.content().title(),
                                corrected.content().addressees(),
                                corrected.content().blocks())
                        .isWording());
    }

    /**
     * 文字更正: puts right what was shown. The item stays open; recheck goes on with the corrected text.
     *
     * @param shown hash of the text with the corrections that were shown
     */
    public Acted correct(Act act, ContentHash shown) {
        return acts.during(act, Doing.CORRECT.steps(), performing -> correct(performing, shown))
                .orElseGet(Acted.Noted::new);
    }

    private void correct(Performing performing, ContentHash shown) {
        var notice = performing.notice();
        var corrected = possible(notice)
                .filter(found -> ContentHash.of(found.content()).equals(shown))
                .orElseThrow(() -> new Refusal("publication.refused.no-wording"));
        var act = performing.act();
        var changed = notices.save(notice.putRight(corrected.content()));
        revisions.append(Revision.of(changed, corrected.content(), act.person(), performing.now()));
        drafts.find(changed.id())
                .ifPresent(draft -> drafts.save(new Draft(changed.id(), corrected.content(), draft.request())));
        var erratum = new Erratum(
                act.command(),
                notice.id(),
                notice.revision(),
                notice.hash(),
                changed.revision(),
                changed.hash(),
                corrected.places(),
                act.person(),
                performing.now());
        signatures.add(erratum);
        acts.leaveTrail(new ActPerformed(
                erratum.id(),
                notice.id(),
                act.item(),
                act.person(),
                "erratum",
                Step.RECHECK,
                null,
                changed.revision(),
                changed.hash(),
                erratum.words(),
                performing.now(),
                performing.onBehalfOf()));
    }

    /** The corrections that lead from what was signed to the present text, oldest first. */
    public List<Erratum> on(Notice notice) {
        return signatures.behind(notice.id(), notice.revision()).errata();
    }

    /** Whether this person signed the text that was corrected, and nobody has ordered its release yet. */
    public boolean mayObject(PersonId person, Notice notice) {
        var behind = signatures.behind(notice.id(), notice.revision());
        return OPEN.contains(notice.status())
                && !behind.errata().isEmpty()
                && behind.signatures().stream()
                        .anyMatch(signature -> signature.signer().equals(person))
                && access.may(person, notice, NoticeAction.READ)
                && !items.openOf(notice.id()).isEmpty();
    }

    /**
     * The signer does not agree to a correction: the notice comes back to be signed or returned.
     *
     * @throws Refusal when the person did not sign it, or it is too late
     */
    @Transactional
    public void object(UUID command, PersonId person, NoticeId id, String reason) {
        var notice = notices.lock(id)
                .filter(locked -> mayObject(person, locked))
                .orElseThrow(() -> new Refusal("publication.refused.objection"));
        var changed = notices.save(notice.sendBackToSigner(reason));
        process.signAgain(changed);
        acts.leaveTrail(new ActPerformed(
                command,
                id,
                null,
                person,
                "object-erratum",
                Step.SIGN_OFF,
                null,
                changed.revision(),
                changed.hash(),
                reason.strip(),
                acts.now()));
    }
}
