package org.fawen.comments;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;

/**
 * A place in a text that was seen, kept so that it is found again when the text has changed (as the TextQuoteSelector of
 * the W3C Web Annotation model). It is never rewritten: every later text is searched from here.
 *
 * @param block id of the block
 * @param start first UTF-16 offset in the block's words
 * @param end offset behind the last unit
 * @param quote the words of the range
 * @param before words in front of it in the same block, at most {@link #CONTEXT} units
 * @param after words behind it, likewise
 */
public record TextAnchor(String block, int start, int end, String quote, String before, String after) {

    /** How much of the surroundings is kept on each side, in UTF-16 units. */
    static final int CONTEXT = 24;

    /** The longest range, in UTF-16 units. */
    static final int LONGEST = 2000;

    public TextAnchor {
        if (start < 0 || end - start != quote.length() || quote.isEmpty()) {
            throw new IllegalArgumentException("A place holds its quote, not %d to %d".formatted(start, end));
        }
    }

    /**
     * The place of a range in this text: where the screen's text has been edited and these words stand elsewhere in their
     * block, the nearest such place.
     *
     * @throws Refusal when the block does not have these words
     */
    static TextAnchor in(List<Block> text, Range range) {
        var words = text.stream()
                .filter(block -> block.id().equals(range.block()))
                .map(BlockText::of)
                .findFirst()
                .orElse("");
        var quote = range.quote();
        if (quote.isBlank() || quote.length() > LONGEST || quote.indexOf(BlockText.BREAK) >= 0 || range.start() < 0) {
            throw new Refusal("comments.refused.place");
        }
        var start = nearest(words, quote, range.start());
        var end = start + quote.length();
        return new TextAnchor(
                range.block(),
                start,
                end,
                quote,
                words.substring(Math.max(0, start - CONTEXT), start),
                words.substring(end, Math.min(words.length(), end + CONTEXT)));
    }

    private static int nearest(String words, String quote, int start) {
        return IntStream.iterate(words.indexOf(quote), place -> place >= 0, place -> words.indexOf(quote, place + 1))
                .boxed()
                .min(Comparator.comparingInt(place -> Math.abs(place - start)))
                .orElseThrow(() -> new Refusal("comments.refused.place"));
    }
}
