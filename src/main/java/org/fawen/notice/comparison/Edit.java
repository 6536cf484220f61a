package org.fawen.notice.comparison;

import java.util.List;
import org.fawen.notice.content.Run;

/**
 * A stretch of running text and what became of it. The {@code before} of all edits together are the earlier text, their
 * {@code after} the later one.
 *
 * @param before empty for what was inserted
 * @param after empty for what was deleted
 */
public record Edit(Kind kind, List<Run> before, List<Run> after) {

    public Edit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What became of a stretch. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED,
        /** The same words in another weight: bold was added or taken away. */
        WEIGHT
    }

    static Edit same(List<Run> runs) {
        return new Edit(Kind.SAME, runs, runs);
    }

    static Edit deleted(List<Run> runs) {
        return new Edit(Kind.DELETED, runs, List.of());
    }

    static Edit inserted(List<Run> runs) {
        return new Edit(Kind.INSERTED, List.of(), runs);
    }
}
