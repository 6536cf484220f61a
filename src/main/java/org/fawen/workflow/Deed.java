package org.fawen.workflow;

import org.fawen.notice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an act says and what the process has to know of it.
 *
 * @param verdict none for acts that judge nothing, such as submitting
 * @param words the opinion, the reason, or empty
 */
public record Deed(Decision decision, @Nullable Verdict verdict, String words) {

    public static Deed of(Outcome outcome) {
        return new Deed(Decision.of(outcome), null, "");
    }

    public static Deed of(Outcome outcome, Verdict verdict, String words) {
        return new Deed(Decision.of(outcome), verdict, words.strip());
    }

    /** The same deed with words to it. */
    public Deed saying(String said) {
        return new Deed(decision, verdict, said.strip());
    }

    public Outcome outcome() {
        return decision.outcome();
    }
}
