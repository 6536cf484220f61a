package org.fawen.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;

/** Takes a text apart into what it is found by: pairs of Han characters, and words of letters and digits. */
final class SearchWords {

    private static final Pattern PIECE = Pattern.compile("\\p{IsHan}+|[\\p{IsAlphabetic}\\p{IsDigit}&&[^\\p{IsHan}]]+");

    private SearchWords() {}

    /** Title, addressees, body and titles of attachments, one line each. */
    static String textOf(Content content) {
        var attached = content.attachments().size();
        var lines = new ArrayList<String>();
        lines.add(content.title());
        lines.add(String.join("、", content.addressees()));
        content.blocks().forEach(block -> lines.add(textOf(block, attached)));
        content.attachments().forEach(attachment -> lines.add(attachment.title()));
        return String.join("\n", lines);
    }

    private static String textOf(Block block, int attached) {
        return switch (block) {
            case Block.Paragraph paragraph -> Runs.text(paragraph.runs(), attached);
            case Block.Heading heading -> Runs.text(heading.runs(), attached);
            case Block.Listing listing ->
                listing.items().stream().map(item -> Runs.text(item, attached)).collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .map(cell -> Runs.text(cell.runs(), attached))
                        .collect(Collectors.joining("\n"));
        };
    }

    /** Everything the text is found by: pairs, and single characters for one-character questions. */
    static Set<String> of(String text) {
        var tokens = new LinkedHashSet<String>();
        for (var piece : pieces(text)) {
            if (isHan(piece)) {
                piece.codePoints().forEach(point -> tokens.add(Character.toString(point)));
                tokens.addAll(pairs(piece));
            } else {
                tokens.add(piece);
            }
        }
        return tokens;
    }

    /** What a text must have to be an answer to the question; empty when the question has no word. */
    static List<String> asked(String question) {
        var tokens = new LinkedHashSet<String>();
        for (var piece : pieces(question)) {
            tokens.addAll(isHan(piece) && piece.codePointCount(0, piece.length()) > 1 ? pairs(piece) : List.of(piece));
        }
        return List.copyOf(tokens);
    }

    /** The pieces of a question as they stand in a text. */
    static List<String> pieces(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PIECE.matcher(plain).results().map(found -> found.group()).toList();
    }

    private static boolean isHan(String piece) {
        return Character.UnicodeScript.of(piece.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static List<String> pairs(String piece) {
        var points = piece.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (var place = 0; place + 1 < points.length; place++) {
            pairs.add(new String(points, place, 2));
        }
        return pairs;
    }
}
