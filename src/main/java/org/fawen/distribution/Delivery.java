package org.fawen.distribution;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * A text of a notice, given to somebody.
 *
 * @param recipient the unit, the person, or the name of an organ outside
 * @param name of the recipient as people read it
 * @param copy whether it was given for information (抄送)
 * @param signedAs name of whoever signed for it
 * @param handler to whom it was handed inside the unit
 */
public record Delivery(
        UUID id,
        NoticeId notice,
        int revision,
        Kind kind,
        String recipient,
        String name,
        boolean copy,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant signedAt,
        @Nullable String signedAs,
        @Nullable PersonId handler,
        int reminders,
        @Nullable Reply reply) {

    /** Who is given it. */
    public enum Kind {
        UNIT,
        PERSON,
        /** Somebody without an account, by a link that serves once. */
        OUTSIDE
    }

    /** How far it is. */
    public enum State {
        SENT,
        OPENED,
        SIGNED
    }

    public State state() {
        if (signedAt != null) {
            return State.SIGNED;
        }
        return openedAt == null ? State.SENT : State.OPENED;
    }

    public boolean isSigned() {
        return signedAt != null;
    }
}
