package org.fawen.notice;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The drafting unit's answer to a countersigner's opinion. Append-only: a later one replaces an earlier one.
 *
 * @param id the command
 * @param reason needed unless the opinion was adopted
 * @param escalation the countersigner asked for a ruling on it; none otherwise
 */
public record OpinionAnswer(
        UUID id,
        UUID opinion,
        Adoption adoption,
        String reason,
        PersonId by,
        Instant at,
        @Nullable Escalation escalation) {

    /** The countersigner is not content and asks the leader, once. */
    public record Escalation(String words, Instant at) {}

    /** @throws Refusal when an opinion that was not wholly adopted has no reason */
    public static OpinionAnswer of(
            UUID command, Opinion opinion, Adoption adoption, String reason, PersonId by, Instant at) {
        if (!isAnswerable(opinion)) {
            throw new Refusal("notice.refused.not-answerable");
        }
        var words = reason.strip();
        if (adoption != Adoption.ADOPTED && words.isEmpty()) {
            throw new Refusal("notice.refused.answer-reason-missing");
        }
        return new OpinionAnswer(command, opinion.id(), adoption, words, by, at, null);
    }

    /** Whether an opinion asks for an answer: a countersigner proposed or objected. */
    public static boolean isAnswerable(Opinion opinion) {
        return opinion.step() == Step.COUNTERSIGN
                && (opinion.verdict() == Verdict.AGREE_WITH_PROPOSAL || opinion.verdict() == Verdict.DISAGREE);
    }
}
