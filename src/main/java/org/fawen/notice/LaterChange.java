package org.fawen.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change of a notice after its publication: asked for by one person, decided by others.
 *
 * @param id the command by which it was asked for
 * @param before what the notice was when it was asked
 * @param revision number of the corrected text; 0 for everything but a correction
 * @param reason what readers are told
 * @param document the notice that supersedes, repeals or revokes it, or to which readers of a page taken down are led
 * @param effectiveOn the day from which it holds; none means its publication
 * @param endedAt when it was done or refused
 */
public record LaterChange(
        UUID id,
        NoticeId notice,
        ChangeKind kind,
        Validity before,
        int revision,
        String reason,
        @Nullable NoticeId document,
        @Nullable LocalDate effectiveOn,
        PersonId askedBy,
        Instant askedAt,
        State state,
        @Nullable Instant endedAt) {

    private static final int SHORTEST_REASON = 5;

    public LaterChange {
        reason = reason.strip();
    }

    /** How far it is. */
    public enum State {
        ASKED,
        DONE,
        REFUSED
    }

    /**
     * A change as it is asked for.
     *
     * @throws Refusal when the notice is not in a state for it, the reason is too short, or its document is missing
     */
    public static LaterChange asked(
            UUID command,
            Notice notice,
            ChangeKind kind,
            int revision,
            String reason,
            @Nullable NoticeId document,
            @Nullable LocalDate effectiveOn,
            PersonId person,
            Instant now) {
        if (!notice.status().isIssued()) {
            throw new Refusal("notice.refused.not-published");
        }
        if (!isOpenTo(kind, notice.validity())) {
            throw new Refusal("notice.refused.later-change", notice.validity());
        }
        if (reason.strip().codePointCount(0, reason.strip().length()) < SHORTEST_REASON) {
            throw new Refusal("notice.refused.reason-too-short", SHORTEST_REASON);
        }
        if (kind.needsDocument() && document == null) {
            throw new Refusal("notice.refused.document-missing");
        }
        if (notice.id().equals(document)) {
            throw new Refusal("notice.refused.document-itself");
        }
        return new LaterChange(
                command,
                notice.id(),
                kind,
                notice.validity(),
                revision,
                reason,
                document,
                effectiveOn,
                person,
                now,
                State.ASKED,
                null);
    }

    /** Which changes a notice of this validity is open to. */
    public static boolean isOpenTo(ChangeKind kind, Validity validity) {
        return switch (kind) {
            case CORRECTION, SUPERSESSION, REPEAL -> validity.holds();
            case REVOCATION -> validity != Validity.REVOKED && validity != Validity.WITHDRAWN;
            case TAKING_DOWN -> validity != Validity.WITHDRAWN;
            case REINSTATEMENT -> validity == Validity.WITHDRAWN;
        };
    }

    /**
     * What the notice is once it is done.
     *
     * @param earlier what it was before it was taken down, for a reinstatement
     */
    public Validity after(Validity earlier) {
        return switch (kind) {
            case CORRECTION -> Validity.CORRECTED;
            case TAKING_DOWN -> Validity.WITHDRAWN;
            case REVOCATION -> Validity.REVOKED;
            case SUPERSESSION -> Validity.SUPERSEDED;
            case REPEAL -> Validity.REPEALED;
            case REINSTATEMENT -> earlier;
        };
    }
}
