package org.fawen.comments;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fawen.notice.content.Block;

/**
 * A text in which places of earlier texts are found again: the quote whose surroundings fit best, of several the one in
 * its block and nearest to where it was; without the quote, what stands between its surroundings now.
 */
public final class AnchoredText {

    private final Map<String, String> words = new LinkedHashMap<>();

    public AnchoredText(List<Block> text) {
        text.forEach(block -> words.put(block.id(), BlockText.of(block)));
    }

    /** Where the place of a comment is in this text. */
    public Spot find(TextAnchor anchor) {
        var best = words.entrySet().stream()
                .flatMap(entry -> candidates(entry.getKey(), entry.getValue(), anchor))
                .max(Comparator.comparingInt(Candidate::fit)
                        .thenComparing(candidate -> candidate.block().equals(anchor.block()))
                        .thenComparing(candidate -> -Math.abs(candidate.start() - anchor.start())));
        if (best.isPresent()) {
            var found = best.get();
            return new Spot.At(
                    found.block(), found.start(), found.start() + anchor.quote().length());
        }
        return Optional.ofNullable(words.get(anchor.block()))
                .flatMap(text -> between(text, anchor))
                .orElseGet(Spot.Gone::new);
    }

    /** The words that stand at a spot found in this text. */
    public Optional<Range> rangeOf(Spot spot) {
        return switch (spot) {
            case Spot.At at -> Optional.of(range(at.block(), at.start(), at.end()));
            case Spot.Altered altered -> Optional.of(range(altered.block(), altered.start(), altered.end()));
            case Spot.Gone ignored -> Optional.empty();
        };
    }

    private Range range(String block, int start, int end) {
        return new Range(block, start, words.getOrDefault(block, "").substring(start, end));
    }

    /** Where the quote stands in a block. */
    private static Stream<Candidate> candidates(String block, String text, TextAnchor anchor) {
        return IntStream.iterate(
                        text.indexOf(anchor.quote()),
                        start -> start >= 0,
                        start -> text.indexOf(anchor.quote(), start + 1))
                .mapToObj(start -> new Candidate(block, start, fit(text, start, anchor)));
    }

    /** A place with the words of the quote. */
    private record Candidate(String block, int start, int fit) {}

    /** How many units next to a place are as they were; an end of the block that is still one counts too. */
    private static int fit(String text, int start, TextAnchor anchor) {
        var end = start + anchor.quote().length();
        var fit = anchor.before().isEmpty() && start == 0 || anchor.after().isEmpty() && end == text.length() ? 1 : 0;
        for (var i = 1; i <= Math.min(anchor.before().length(), start); i++) {
            if (text.charAt(start - i) != anchor.before().charAt(anchor.before().length() - i)) {
                break;
            }
            fit++;
        }
        for (var i = 0; i < Math.min(anchor.after().length(), text.length() - end); i++) {
            if (text.charAt(end + i) != anchor.after().charAt(i)) {
                break;
            }
            fit++;
        }
        return fit;
    }

    /** What stands between the old surroundings now; nothing when they touch or are gone themselves. */
    private static Optional<Spot> between(String text, TextAnchor anchor) {
        var before = anchor.before().isEmpty() ? 0 : text.indexOf(anchor.before());
        if (before < 0) {
            return Optional.empty();
        }
        var start = before + anchor.before().length();
        var end = anchor.after().isEmpty() ? text.length() : text.indexOf(anchor.after(), start);
        return end <= start || text.substring(start, end).indexOf(BlockText.BREAK) >= 0
                ? Optional.empty()
                : Optional.of(new Spot.Altered(anchor.block(), start, end));
    }
}
