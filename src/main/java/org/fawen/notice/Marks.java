package org.fawen.notice;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;

/**
 * Whether texts differ in nothing but marks, blanks and the width of characters (text-checks, rule 8). A mark between two
 * digits or letters is part of a value: 3.5 is not 35.
 */
final class Marks {

    private static final Pattern BETWEEN_VALUES =
            Pattern.compile("(?<![0-9A-Za-z])[\\s,.;:?!'\"()<>\\-_~]+|[\\s,.;:?!'\"()<>\\-_~]+(?![0-9A-Za-z])");
    private static final Pattern CHINESE =
            Pattern.compile("[\u3000-\u3003\u3008-\u3011\u3014-\u301F\u2010-\u201F\u2026\u00B7]");

    private Marks() {}

    /** Whether the two rows of blocks say the same, in the same shape, with the same words in bold. */
    static boolean only(List<Block> before, List<Block> after) {
        return before.stream()
                .map(Marks::said)
                .toList()
                .equals(after.stream().map(Marks::said).toList());
    }

    static boolean only(String before, String after) {
        return said(before).equals(said(after));
    }

    private static String said(Block block) {
        return block.id()
                + switch (block) {
                    case Block.Paragraph paragraph -> said(paragraph.runs());
                    case Block.Heading heading ->
                        "#%d%b".formatted(heading.level(), heading.runIn()) + said(heading.runs());
                    case Block.Listing listing ->
                        listing.items().stream().map(Marks::said).collect(Collectors.joining("\n*", "\n*", ""));
                    case Block.Table table ->
                        table.rows().stream()
                                .map(row -> row.stream().map(Marks::said).collect(Collectors.joining("\n|")))
                                .collect(Collectors.joining("\n+", "\n+", ""));
                };
    }

    private static String said(Cell cell) {
        return "%b%d%d".formatted(cell.header(), cell.colspan(), cell.rowspan()) + said(cell.runs());
    }

    private static String said(List<Run> runs) {
        return runs.stream().map(Marks::said).collect(Collectors.joining());
    }

    private static String said(Run run) {
        return switch (run) {
            case Run.Text text -> {
                var words = said(text.text());
                yield text.strong() && !words.isEmpty() ? "{" + words + "}" : words;
            }
            case Run.Reference reference -> "[" + reference.ordinal() + "]";
        };
    }

    private static String said(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return BETWEEN_VALUES.matcher(CHINESE.matcher(plain).replaceAll("")).replaceAll("");
    }
}
