package org.fawen.notice;

import java.time.Instant;
import java.util.List;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 核对清样: the drafter is asked whether the office's changes are right. Changes of wording do not wait for the answer,
 * changes of matter do.
 *
 * @param from number of the revision the drafter knows
 * @param revision number of the changed one
 * @param places how many places differ
 * @param matters what of the matter changed, in words such as {@code 3天→5天}; empty for changes of wording
 * @param answer none while it is open
 * @param words of an objection
 */
public record Proof(
        NoticeId notice,
        int from,
        int revision,
        PersonId askedBy,
        Instant askedAt,
        Instant dueAt,
        int places,
        List<String> matters,
        @Nullable Answer answer,
        String words,
        @Nullable Instant answeredAt) {

    private static final int SHORTEST_OBJECTION = 2;

    /** What the drafter says. */
    public enum Answer {
        CONFIRMED,
        OBJECTED
    }

    public Proof {
        matters = List.copyOf(matters);
    }

    public static Proof asked(
            NoticeId notice, int from, int revision, PersonId askedBy, Instant now, Instant due, Substance changes) {
        return new Proof(
                notice, from, revision, askedBy, now, due, changes.places(), changes.matters(), null, "", null);
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** Whether it holds the notice up until the drafter confirms. */
    public boolean holdsUp() {
        return !matters.isEmpty() && answer != Answer.CONFIRMED;
    }

    /** Whether the time is up and nothing was said: silence counts as no objection to wording. */
    public boolean isSilent(Instant now) {
        return isOpen() && now.isAfter(dueAt);
    }

    /** @throws Refusal when it was answered before */
    public Proof confirm(Instant now) {
        return answered(Answer.CONFIRMED, "", now);
    }

    /** @throws Refusal when it was answered before, or without words */
    public Proof object(String objection, Instant now) {
        var said = objection.strip();
        if (said.codePointCount(0, said.length()) < SHORTEST_OBJECTION) {
            throw new Refusal("notice.refused.objection-missing");
        }
        return answered(Answer.OBJECTED, said, now);
    }

    private Proof answered(Answer given, String said, Instant now) {
        if (!isOpen()) {
            throw new Refusal("notice.refused.proof-answered");
        }
        return new Proof(notice, from, revision, askedBy, askedAt, dueAt, places, matters, given, said, now);
    }
}
