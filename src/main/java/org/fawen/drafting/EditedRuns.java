package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** Changes the words of runs; every character that stays keeps its weight, every reference that stays whole stays one. */
final class EditedRuns {

    /** One character of the old text. */
    private record Letter(int codePoint, boolean strong, int run) {}

    private final BodyText texts;

    EditedRuns(BodyText texts) {
        this.texts = texts;
    }

    List<Run> of(List<Run> before, String after) {
        var old = letters(before);
        var typed = after.codePoints().toArray();
        var partner = partners(old.stream().mapToInt(Letter::codePoint).toArray(), typed);
        var result = new ArrayList<Run>();
        for (var j = 0; j < typed.length; ) {
            var whole = wholeReference(before, old, partner, j);
            if (whole > 0) {
                result.add(before.get(old.get(partner[j]).run()));
                j += whole;
            } else {
                result.add(new Run.Text(Character.toString(typed[j]), isStrong(old, partner, j)));
                j++;
            }
        }
        return Runs.tidy(result);
    }

    private List<Letter> letters(List<Run> runs) {
        var letters = new ArrayList<Letter>();
        for (var i = 0; i < runs.size(); i++) {
            var run = i;
            var strong = runs.get(i) instanceof Run.Text text && text.strong();
            texts.words(List.of(runs.get(i)))
                    .codePoints()
                    .forEach(codePoint -> letters.add(new Letter(codePoint, strong, run)));
        }
        return letters;
    }

    /** How many characters from here on are all those of one reference, or 0. */
    private static int wholeReference(List<Run> before, List<Letter> old, int[] partner, int from) {
        var first = partner[from];
        if (first < 0 || !(before.get(old.get(first).run()) instanceof Run.Reference)) {
            return 0;
        }
        var run = old.get(first).run();
        if (first > 0 && old.get(first - 1).run() == run) {
            return 0;
        }
        var length = 0;
        while (first + length < old.size() && old.get(first + length).run() == run) {
            if (from + length >= partner.length || partner[from + length] != first + length) {
                return 0;
            }
            length++;
        }
        return length;
    }

    /** New words are bold when they replace bold ones only, or stand inside bold ones. */
    private static boolean isStrong(List<Letter> old, int[] partner, int at) {
        if (partner[at] >= 0) {
            return old.get(partner[at]).strong();
        }
        var before = -1;
        for (var j = at; j >= 0 && before < 0; j--) {
            before = partner[j];
        }
        var after = old.size();
        for (var j = at; j < partner.length && after == old.size(); j++) {
            after = partner[j] < 0 ? after : partner[j];
        }
        var replaced = old.subList(before + 1, after);
        return replaced.isEmpty()
                ? before >= 0
                        && after < old.size()
                        && old.get(before).strong()
                        && old.get(after).strong()
                : replaced.stream().allMatch(Letter::strong);
    }

    private static int[] partners(int[] before, int[] after) {
        return Matches.of(before.length, after.length, (i, j) -> before[i] == after[j]);
    }

    /** How much of the longer text is found in the other, in order: 0 to 1. */
    static double likeness(String a, String b) {
        var partner = partners(a.codePoints().toArray(), b.codePoints().toArray());
        var kept = java.util.Arrays.stream(partner).filter(i -> i >= 0).count();
        return (double) kept / Math.max(1, Math.max(a.length(), b.length()));
    }
}
