package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fawen.notice.comparison.Words.Word;
import org.fawen.notice.content.Run;

/** Compares running text word by word. */
final class WordEdits {

    /** Below this share of words that stayed, the whole is told as replaced: single words left between read as soup. */
    private static final double REPLACED = 0.2;

    private static final String ENDS_OF_SENTENCES = "。；！？";

    private final List<Word> before;
    private final List<Word> after;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Words that stayed, or words that were replaced: either list may be empty. */
    private record Stretch(boolean same, List<Word> before, List<Word> after) {}

    private WordEdits(List<Word> before, List<Word> after) {
        this.before = before;
        this.after = after;
    }

    static List<Edit> between(List<Run> before, List<Run> after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(Edit.same(before));
        }
        return new WordEdits(Words.of(before), Words.of(after)).edits();
    }

    private List<Edit> edits() {
        var numbers = new HashMap<String, Integer>();
        align(Alignment.of(numbered(before, numbers), numbered(after, numbers)));
        if (kept() < REPLACED * Math.max(length(before), length(after))) {
            stretches.clear();
            stretches.add(new Stretch(false, before, after));
        }
        var edits = new ArrayList<Edit>();
        for (var stretch : withoutIslands()) {
            if (stretch.same()) {
                Weights.compare(stretch.before(), stretch.after(), edits);
            } else {
                add(edits, Edit.deleted(runs(stretch.before())));
                add(edits, Edit.inserted(runs(stretch.after())));
            }
        }
        return List.copyOf(edits);
    }

    private static void add(List<Edit> edits, Edit edit) {
        if (!edit.before().isEmpty() || !edit.after().isEmpty()) {
            edits.add(edit);
        }
    }

    private void align(int[] partner) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            var fromBefore = i;
            var fromAfter = j;
            while (j < after.size() && partner[j] == i && i < before.size()) {
                i++;
                j++;
            }
            if (j > fromAfter) {
                stretches.add(new Stretch(true, before.subList(fromBefore, i), after.subList(fromAfter, j)));
            }
            fromBefore = i;
            fromAfter = j;
            while (j < after.size() && partner[j] < 0) {
                j++;
            }
            i = j < after.size() ? partner[j] : before.size();
            if (i > fromBefore || j > fromAfter) {
                stretches.add(new Stretch(false, before.subList(fromBefore, i), after.subList(fromAfter, j)));
            }
        }
    }

    private int kept() {
        return stretches.stream()
                .filter(Stretch::same)
                .mapToInt(stretch -> length(stretch.after()))
                .sum();
    }

    /** A lone character that stayed between two changes is told with them. */
    private List<Stretch> withoutIslands() {
        var joined = new ArrayList<Stretch>();
        for (var k = 0; k < stretches.size(); k++) {
            var stretch = stretches.get(k);
            var between = k > 0 && k < stretches.size() - 1;
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && !last.same() && (!stretch.same() || between && isIsland(stretch))) {
                joined.removeLast();
                joined.add(new Stretch(
                        false, concat(last.before(), stretch.before()), concat(last.after(), stretch.after())));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private static boolean isIsland(Stretch stretch) {
        return length(stretch.after()) == 1
                && !ENDS_OF_SENTENCES.contains(stretch.after().getFirst().text());
    }

    private static List<Word> concat(List<Word> one, List<Word> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Run> runs(List<Word> words) {
        return Weights.tidy(words.stream().flatMap(word -> word.runs().stream()).toList());
    }

    private static int length(List<Word> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    private static int[] numbered(List<Word> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word.text(), text -> numbers.size()))
                .toArray();
    }
}
