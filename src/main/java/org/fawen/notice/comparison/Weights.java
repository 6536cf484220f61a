package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.comparison.Words.Word;
import org.fawen.notice.content.Run;

/** Compares the weight of words that stayed. */
final class Weights {

    private Weights() {}

    /** Appends what stayed and where bold came or went. */
    static void compare(List<Word> before, List<Word> after, List<Edit> edits) {
        var earlier = runs(before);
        var later = runs(after);
        if (earlier.equals(later)) {
            edits.add(Edit.same(earlier));
            return;
        }
        int i = 0;
        int j = 0;
        int usedBefore = 0;
        int usedAfter = 0;
        while (i < earlier.size()) {
            var one = earlier.get(i);
            var other = later.get(j);
            var length = Math.min(length(one) - usedBefore, length(other) - usedAfter);
            append(edits, part(one, usedBefore, length), part(other, usedAfter, length));
            usedBefore += length;
            usedAfter += length;
            if (usedBefore == length(one)) {
                i++;
                usedBefore = 0;
            }
            if (usedAfter == length(other)) {
                j++;
                usedAfter = 0;
            }
        }
    }

    private static void append(List<Edit> edits, Run before, Run after) {
        var kind = before.equals(after) ? Edit.Kind.SAME : Edit.Kind.WEIGHT;
        var last = edits.isEmpty() ? null : edits.getLast();
        if (last != null && last.kind() == kind && kind == Edit.Kind.SAME) {
            edits.removeLast();
            edits.add(Edit.same(
                    tidy(java.util.stream.Stream.concat(last.before().stream(), java.util.stream.Stream.of(before))
                            .toList())));
        } else {
            edits.add(new Edit(kind, List.of(before), List.of(after)));
        }
    }

    private static List<Run> runs(List<Word> words) {
        return tidy(words.stream().flatMap(word -> word.runs().stream()).toList());
    }

    /** Joins neighbours of one weight; the words stay as they are. */
    static List<Run> tidy(List<Run> runs) {
        var tidy = new ArrayList<Run>();
        for (var run : runs) {
            if (run instanceof Run.Text text
                    && !tidy.isEmpty()
                    && tidy.getLast() instanceof Run.Text last
                    && last.strong() == text.strong()) {
                tidy.removeLast();
                tidy.add(new Run.Text(last.text() + text.text(), text.strong()));
            } else {
                tidy.add(run);
            }
        }
        return List.copyOf(tidy);
    }

    private static int length(Run run) {
        return run instanceof Run.Text text ? text.text().length() : 1;
    }

    private static Run part(Run run, int from, int length) {
        return run instanceof Run.Text text
                ? new Run.Text(text.text().substring(from, from + length), text.strong())
                : run;
    }
}
