package org.fawen.shell;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param step the step's word, such as 核稿
 * @param name of who acted, or of who has it; empty while nobody is known
 * @param post unit and title
 * @param onBehalfOf name of the principal when a substitute acted (代)
 * @param verb what was done, such as 同意 or 退回; empty for steps to come
 * @param at when it was done, or since when it waits, or when a step to come is expected
 * @param words the opinion; empty when nothing was written
 * @param revision number of the text; 0 where it does not matter
 * @param clerks names of the two clerks who recorded and confirmed a decision on paper; none for decisions on screen
 */
public record TimelineEntry(
        Kind kind,
        String step,
        String name,
        String post,
        @Nullable String onBehalfOf,
        String verb,
        @Nullable Instant at,
        String words,
        int revision,
        @Nullable String clerks) {

    /** What became of it. */
    public enum Kind {
        DONE,
        RETURNED,
        CURRENT,
        WAITING
    }

    public static TimelineEntry done(
            String step, String name, String post, String verb, Instant at, String words, int revision) {
        return new TimelineEntry(Kind.DONE, step, name, post, null, verb, at, words, revision, null);
    }

    public static TimelineEntry returned(
            String step, String name, String post, String verb, Instant at, String words, int revision) {
        return new TimelineEntry(Kind.RETURNED, step, name, post, null, verb, at, words, revision, null);
    }

    public static TimelineEntry current(String step, String name, String post, Instant since) {
        return new TimelineEntry(Kind.CURRENT, step, name, post, null, "", since, "", 0, null);
    }

    public static TimelineEntry waiting(String step, @Nullable Instant expected) {
        return new TimelineEntry(Kind.WAITING, step, "", "", null, "", expected, "", 0, null);
    }

    public TimelineEntry onBehalfOf(String principal) {
        return new TimelineEntry(kind, step, name, post, principal, verb, at, words, revision, clerks);
    }
}
