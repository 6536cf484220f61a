package org.fawen.drafting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the rows of tables among lines. A tab that only indents a paragraph, or only ends it, makes no table alone. */
final class TableLines {

    private final String[] lines;
    private final BitSet rows = new BitSet();

    private TableLines(String[] lines) {
        this.lines = lines;
    }

    static BitSet in(String[] lines) {
        var found = new TableLines(lines);
        for (var i = 0; i < lines.length; i++) {
            if (isSurely(lines[i]) || isColumn(lines[i]) && (found.isColumnAt(i - 1) || found.isColumnAt(i + 1))) {
                found.rows.set(i);
            }
        }
        for (var i = 0; i < lines.length; i++) {
            found.joinAfter(i);
        }
        for (var i = lines.length - 1; i >= 0; i--) {
            found.joinBefore(i);
        }
        return found.rows;
    }

    private static boolean isSurely(String line) {
        return line.strip().contains("\t");
    }

    /** A row of a table with one column, as {@link BodyText} writes it. */
    private static boolean isColumn(String line) {
        return line.endsWith("\t") && !line.startsWith("\t") && !isSurely(line);
    }

    private boolean isColumnAt(int i) {
        return i >= 0 && i < lines.length && isColumn(lines[i]);
    }

    private void joinAfter(int i) {
        if (i > 0 && rows.get(i - 1) && fits(i, i - 1)) {
            rows.set(i);
        }
    }

    private void joinBefore(int i) {
        if (rows.get(i + 1) && fits(i, i + 1)) {
            rows.set(i);
        }
    }

    /** A line whose first or last cells are empty belongs to the table it touches when it is as wide. */
    private boolean fits(int line, int row) {
        return lines[line].contains("\t") && cells(lines[line]) == cells(lines[row]);
    }

    private static long cells(String line) {
        return line.chars().filter(character -> character == '\t').count();
    }

    static List<List<String>> grid(List<String> lines) {
        var rows = lines.stream()
                .map(line -> List.of(line.split("\t", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
        if (lines.stream().allMatch(TableLines::isColumn) && rows.stream().allMatch(row -> row.size() == 2)) {
            return rows.stream().map(row -> List.of(row.getFirst())).toList();
        }
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream().map(row -> padded(row, width)).toList();
    }

    private static List<String> padded(List<String> row, int width) {
        var padded = new ArrayList<>(row);
        IntStream.range(row.size(), width).forEach(missing -> padded.add(""));
        return List.copyOf(padded);
    }
}
