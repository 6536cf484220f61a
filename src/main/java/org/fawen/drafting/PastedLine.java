package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.interchange.TypedMarks;

/** What a line, or a group of lines, of typed text is taken for; heading marks are still in it. */
sealed interface PastedLine {

    /** The text as typed, without indentation. */
    String form();

    /** @param level 0 for a paragraph, 1 to 4 for a heading by itself */
    record Words(String form, int level) implements PastedLine {}

    record Bullets(List<String> items) implements PastedLine {
        @Override
        public String form() {
            return String.join("\n", items.stream().map(item -> BULLET + item).toList());
        }
    }

    /** @param rows of equal width, covered places empty */
    record Grid(List<List<String>> rows) implements PastedLine {
        @Override
        public String form() {
            return String.join("\n", rows.stream().map(Grid::line).toList());
        }

        private static String line(List<String> row) {
            return row.size() == 1 ? row.getFirst() + "\t" : String.join("\t", row);
        }
    }

    String BULLET = "• ";

    static Words words(String line) {
        var stripped = line.strip();
        return new Words(stripped, TypedMarks.levelOf(stripped).orElse(0));
    }

    /** Reads lines; consecutive lines with tabs are one table, consecutive ones with bullets one list. */
    static List<PastedLine> read(String text) {
        var lines = normal(text).split("\n", -1);
        var rows = TableLines.in(lines);
        var read = new ArrayList<PastedLine>();
        for (var i = 0; i < lines.length; ) {
            var begin = i;
            if (rows.get(i)) {
                while (i < lines.length && rows.get(i)) {
                    i++;
                }
                read.add(new Grid(TableLines.grid(List.of(lines).subList(begin, i))));
            } else if (isBullet(lines[i])) {
                while (i < lines.length && isBullet(lines[i]) && !rows.get(i)) {
                    i++;
                }
                read.add(new Bullets(List.of(lines).subList(begin, i).stream()
                        .map(PastedLine::item)
                        .toList()));
            } else {
                if (!lines[i].isBlank()) {
                    read.add(words(lines[i]));
                }
                i++;
            }
        }
        return read;
    }

    /** Line feeds only, no no-break spaces. */
    static String normal(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\r\\u000B\\u2028\\u2029]", "\n")
                .replace('\u00A0', ' ')
                .replaceAll("[\\u200B\\uFEFF]", "");
    }

    private static boolean isBullet(String line) {
        return line.strip().startsWith("•");
    }

    private static String item(String line) {
        return line.strip().substring(1).strip();
    }
}
