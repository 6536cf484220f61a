package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.jspecify.annotations.Nullable;

/**
 * Brings two versions of one paragraph or heading together when each side changed one stretch of it and the stretches do
 * not touch, or when one side wrote on where the other stopped.
 */
final class MergedWords {

    private MergedWords() {}

    /** One character, or one reference. */
    private record Sign(String text, boolean strong, int ordinal) {}

    /** Signs {@code from} to {@code to} of the old text became {@code words}. */
    private record Edit(int from, int to, List<Sign> words) {}

    /** Null when both changed the same place, or more than the words. */
    static @Nullable Block of(@Nullable Block base, Block mine, Block theirs) {
        if (!sameFrame(mine, theirs) || base != null && !sameFrame(base, mine)) {
            return null;
        }
        var old = base == null ? List.<Sign>of() : signs(base);
        var one = edit(old, signs(mine));
        var other = edit(old, signs(theirs));
        var merged = merged(old, one, other);
        return merged == null ? null : withRuns(mine, runs(merged));
    }

    private static @Nullable List<Sign> merged(List<Sign> old, Edit one, Edit other) {
        if (one.to() < other.from()) {
            return applied(old, one, other);
        }
        if (other.to() < one.from()) {
            return applied(old, other, one);
        }
        if (one.from() == other.from() && one.to() == other.to()) {
            if (startsWith(one.words(), other.words())) {
                return applied(old, one);
            }
            if (startsWith(other.words(), one.words())) {
                return applied(old, other);
            }
        }
        return null;
    }

    private static boolean startsWith(List<Sign> longer, List<Sign> shorter) {
        return longer.size() >= shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    private static List<Sign> applied(List<Sign> old, Edit... edits) {
        var result = new ArrayList<Sign>();
        var at = 0;
        for (var edit : edits) {
            result.addAll(old.subList(at, edit.from()));
            result.addAll(edit.words());
            at = edit.to();
        }
        result.addAll(old.subList(at, old.size()));
        return result;
    }

    private static Edit edit(List<Sign> old, List<Sign> now) {
        var shorter = Math.min(old.size(), now.size());
        var head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return new Edit(head, old.size() - tail, List.copyOf(now.subList(head, now.size() - tail)));
    }

    private static boolean sameFrame(Block one, Block other) {
        return Objects.equals(frame(one), frame(other)) && frame(one) != null;
    }

    /** What of a block is not words; null where words are not all. */
    private static @Nullable Block frame(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Heading ? withRuns(block, List.of()) : null;
    }

    private static Block withRuns(Block block, List<Run> runs) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.id(), runs);
            case Block.Heading heading -> new Block.Heading(heading.id(), heading.level(), heading.runIn(), runs);
            default -> throw new IllegalArgumentException("Not one line of words: " + block);
        };
    }

    private static List<Sign> signs(Block block) {
        var runs = switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs();
            case Block.Heading heading -> heading.runs();
            default -> throw new IllegalArgumentException("Not one line of words: " + block);
        };
        var signs = new ArrayList<Sign>();
        for (var run : runs) {
            switch (run) {
                case Run.Reference(var ordinal) -> signs.add(new Sign("", false, ordinal));
                case Run.Text(var text, var strong) ->
                    text.codePoints().forEach(point -> signs.add(new Sign(Character.toString(point), strong, 0)));
            }
        }
        return signs;
    }

    private static List<Run> runs(List<Sign> signs) {
        return Runs.tidy(signs.stream()
                .map(sign -> sign.ordinal() > 0
                        ? new Run.Reference(sign.ordinal())
                        : (Run) new Run.Text(sign.text(), sign.strong()))
                .toList());
    }
}
