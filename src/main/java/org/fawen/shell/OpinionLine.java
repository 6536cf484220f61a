package org.fawen.shell;

import java.time.Instant;
import org.fawen.notice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as it stands in its box on the 发文稿纸.
 *
 * @param name of who gave it
 * @param post unit and title, such as 党委组织部部长
 * @param onBehalfOf name of the principal when a substitute acted (代)
 * @param unit name of the unit in whose name it was given, for countersigners
 * @param verdict none in the drafter's box
 * @param words empty when nothing was written
 * @param revision number of the text it judged
 * @param earlier whether the text has changed since
 * @param since what became of the text since, such as 第 3 稿改动 5 处; none while it is the present one
 * @param clerks names of the two clerks who recorded and confirmed a decision on paper; none for decisions on screen
 * @param answer what the drafting unit made of it; none while it has not answered
 * @param rank of the person's highest post, by which the printed sheet orders opinions; 1 is the highest
 */
public record OpinionLine(
        String name,
        String post,
        @Nullable String onBehalfOf,
        @Nullable String unit,
        @Nullable Verdict verdict,
        String words,
        Instant at,
        int revision,
        boolean earlier,
        @Nullable String since,
        @Nullable String clerks,
        @Nullable String answer,
        int rank) {

    private static final int UNRANKED = Integer.MAX_VALUE;

    public static OpinionLine of(
            String name, String post, Verdict verdict, String words, Instant at, int revision, boolean earlier) {
        return new OpinionLine(
                name, post, null, null, verdict, words, at, revision, earlier, null, null, null, UNRANKED);
    }

    /** The drafter's line: who wrote, and when. */
    public static OpinionLine drafter(String name, String post, Instant at, int revision) {
        return new OpinionLine(name, post, null, null, null, "", at, revision, false, null, null, null, UNRANKED);
    }

    public OpinionLine inTheNameOf(String unitName) {
        return new OpinionLine(
                name, post, onBehalfOf, unitName, verdict, words, at, revision, earlier, since, clerks, answer, rank);
    }

    /** What the drafting unit made of it. */
    public OpinionLine answered(String said) {
        return new OpinionLine(
                name, post, onBehalfOf, unit, verdict, words, at, revision, earlier, since, clerks, said, rank);
    }

    /** How the present text differs from the one it judged. */
    public OpinionLine changedSince(int present, int places) {
        var said = Texts.text("shell.revision.since", present, places);
        return new OpinionLine(
                name, post, onBehalfOf, unit, verdict, words, at, revision, earlier, said, clerks, answer, rank);
    }

    /**
     * It counts on for the present text.
     *
     * @param unchanged whether nothing its giver looked at was changed, not even a mark
     */
    public OpinionLine stillStanding(boolean unchanged) {
        var said = Texts.text(unchanged ? "shell.opinion.stands" : "shell.opinion.stands-informed");
        return new OpinionLine(
                name, post, onBehalfOf, unit, verdict, words, at, revision, false, said, clerks, answer, rank);
    }

    public OpinionLine onBehalfOf(String principal) {
        return new OpinionLine(
                name, post, principal, unit, verdict, words, at, revision, earlier, since, clerks, answer, rank);
    }

    public OpinionLine ranked(int highest) {
        return new OpinionLine(
                name, post, onBehalfOf, unit, verdict, words, at, revision, earlier, since, clerks, answer, highest);
    }
}
