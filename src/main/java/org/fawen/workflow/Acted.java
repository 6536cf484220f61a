package org.fawen.workflow;

import java.time.Instant;
import org.fawen.identity.PersonId;
import org.fawen.notice.Refusal;
import org.jspecify.annotations.Nullable;

/** What became of an act. Every expected “no” is a value that the screen must answer. */
public sealed interface Acted {

    /** It was done, now or by the same command before. */
    record Done(Outcome outcome) implements Acted {}

    /** It was noted, and the item stays open. */
    record Noted() implements Acted {}

    /** The item had ended already. */
    record AlreadyDone(
            @Nullable PersonId by, Instant at, @Nullable Outcome outcome) implements Acted {}

    /** The text is no longer the one that was seen. */
    record Changed(int revision) implements Acted {}

    /** Separation of duties forbids it. */
    record NotAllowed() implements Acted {}

    /** There is no such item, or not for this person. */
    record NotFound() implements Acted {}

    /** The domain refused in a sentence; nothing was changed. */
    record Refused(Refusal refusal) implements Acted {}
}
