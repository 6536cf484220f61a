package org.fawen.comments;

import java.util.List;
import org.fawen.comments.Answer.Kind;
import org.fawen.notice.Refusal;

/**
 * A comment with its answers, oldest first.
 *
 * @param sent whether its author has given the verdict it belongs to; until then only the author sees it
 */
public record CommentThread(Comment comment, List<Answer> answers, boolean sent) {

    /** The longest words and the longest replacement, in characters. */
    public static final int LONGEST = 500;

    public CommentThread {
        answers = List.copyOf(answers);
    }

    /** The last thing that was decided about it; {@code REOPENED} while nothing was. */
    public Kind state() {
        return answers.stream()
                .map(Answer::kind)
                .filter(kind -> kind != Kind.REPLY)
                .reduce((earlier, later) -> later)
                .orElse(Kind.REOPENED);
    }

    /** Whether it still waits for an answer. */
    public boolean isOpen() {
        return state() == Kind.REOPENED;
    }

    /** @throws Refusal when the comment is not in a state for this answer, or a reason is missing */
    void check(Kind kind, String words) {
        switch (kind) {
            case REPLY -> require(!words.isBlank(), "comments.refused.words-missing");
            case ADOPTED -> require(isOpen() && comment.isSuggestion(), "comments.refused.settled");
            case RESOLVED -> require(isOpen(), "comments.refused.settled");
            case DECLINED -> {
                require(isOpen(), "comments.refused.settled");
                require(!words.isBlank(), "comments.refused.reason-missing");
            }
            case REOPENED -> require(!isOpen(), "comments.refused.open");
        }
        require(words.codePointCount(0, words.length()) <= LONGEST, "comments.refused.too-long");
    }

    private static void require(boolean holds, String refusal) {
        if (!holds) {
            throw new Refusal(refusal, LONGEST);
        }
    }
}
