package org.fawen.review;

import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Proof;
import org.fawen.notice.Proofs;
import org.fawen.notice.Refusal;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 核对清样: the drafter says whether the office's changes are right. Holds no step up unless a matter was changed. */
@Service
public class Proofreading {

    private final Notices notices;
    private final Proofs proofs;
    private final NoticeAccess access;
    private final Acts acts;

    Proofreading(Notices notices, Proofs proofs, NoticeAccess access, Acts acts) {
        this.notices = notices;
        this.proofs = proofs;
        this.access = access;
        this.acts = acts;
    }

    /** What waits for this person on the notice. */
    public Optional<Proof> waitingFor(PersonId person, Notice notice) {
        return access.may(person, notice, NoticeAction.PROOFREAD)
                ? proofs.newest(notice.id()).filter(Proof::isOpen)
                : Optional.empty();
    }

    /**
     * 核对无误.
     *
     * @param command made once per screen
     * @param revision number of the text that was read
     * @throws Refusal when it is not asked of this person, was answered, or the text has changed again
     */
    @Transactional
    public void confirm(UUID command, PersonId person, NoticeId id, int revision) {
        var notice = asked(person, id);
        answer(command, notice, person, open(id, revision).confirm(acts.now()), "proof-confirm");
    }

    /**
     * 有异议, with what is wrong.
     *
     * @throws Refusal as {@link #confirm}, and without words
     */
    @Transactional
    public void object(UUID command, PersonId person, NoticeId id, int revision, String words) {
        var notice = asked(person, id);
        answer(command, notice, person, open(id, revision).object(words, acts.now()), "proof-object");
    }

    private Notice asked(PersonId person, NoticeId id) {
        return notices.lock(id)
                .filter(notice -> access.may(person, notice, NoticeAction.PROOFREAD))
                .orElseThrow(() -> new Refusal("review.refused.no-proof"));
    }

    private Proof open(NoticeId id, int revision) {
        var proof = proofs.newest(id).orElseThrow(() -> new Refusal("review.refused.no-proof"));
        if (proof.revision() != revision) {
            throw new Refusal("review.refused.proof-changed", proof.revision());
        }
        return proof;
    }

    private void answer(UUID command, Notice notice, PersonId person, Proof proof, String verb) {
        proofs.answer(proof);
        acts.leaveTrail(new ActPerformed(
                command,
                notice.id(),
                null,
                person,
                verb,
                null,
                null,
                notice.revision(),
                notice.hash(),
                proof.words(),
                acts.now()));
    }
}
