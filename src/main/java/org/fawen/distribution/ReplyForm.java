package org.fawen.distribution;

import java.time.Instant;
import org.fawen.notice.Refusal;

/** What the issuer wants to know from every recipient, and by when. */
public record ReplyForm(String question, Kind kind, Instant dueAt) {

    private static final int LONGEST = 200;

    /** What is answered. */
    public enum Kind {
        YES_NO,
        NUMBER,
        FILE
    }

    public ReplyForm {
        question = question.strip();
        if (question.isEmpty() || question.length() > LONGEST) {
            throw new Refusal("distribution.refused.question", LONGEST);
        }
    }

    /**
     * The answer as it is kept.
     *
     * @throws Refusal when it does not fit the question
     */
    public String answer(String given) {
        var answer = given.strip();
        switch (kind) {
            case YES_NO -> {
                if (!answer.equals(Reply.YES) && !answer.equals(Reply.NO)) {
                    throw new Refusal("distribution.refused.yes-no");
                }
            }
            case NUMBER -> {
                if (!answer.matches("\\d{1,9}([.]\\d{1,4})?")) {
                    throw new Refusal("distribution.refused.number");
                }
            }
            case FILE -> {
                if (answer.isEmpty()) {
                    throw new Refusal("distribution.refused.file");
                }
            }
        }
        return answer;
    }
}
