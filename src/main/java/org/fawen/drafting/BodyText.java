package org.fawen.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** The text form of blocks: headings with their marks, list items behind bullets, table cells between tabs. */
final class BodyText {

    private final int attachments;

    /** @param attachments how many the notice has: with one, a reference reads 附件 and not 附件1 */
    BodyText(int attachments) {
        this.attachments = attachments;
    }

    String of(List<Block> blocks) {
        var text = new StringBuilder();
        var forms = formsOf(blocks);
        for (var i = 0; i < forms.size(); i++) {
            if (i > 0) {
                text.append(runTogether(forms.get(i - 1), forms.get(i)) ? "\n\n" : "\n");
            }
            text.append(forms.get(i));
        }
        return text.toString();
    }

    /** Two tables, or two lists, would be read as one if no blank line stood between them. */
    private static boolean runTogether(String before, String after) {
        return before.contains("\t") && after.contains("\t") || before.startsWith("•") && after.startsWith("•");
    }

    List<String> formsOf(List<Block> blocks) {
        var marks = HeadingMarks.of(blocks);
        var forms = new ArrayList<String>(blocks.size());
        for (var i = 0; i < blocks.size(); i++) {
            forms.add(marks.get(i) + unmarked(blocks.get(i)));
        }
        return forms;
    }

    private String unmarked(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> words(paragraph.runs()).strip();
            case Block.Heading heading -> words(heading.runs()).strip();
            case Block.Listing listing ->
                new PastedLine.Bullets(listing.items().stream()
                                .map(item -> words(item).strip())
                                .toList())
                        .form();
            case Block.Table table -> new PastedLine.Grid(grid(table)).form();
        };
    }

    String words(List<Run> runs) {
        return Runs.text(runs, attachments);
    }

    /** The table with covered places empty. */
    List<List<String>> grid(Block.Table table) {
        var width = table.rows().getFirst().stream().mapToInt(Cell::colspan).sum();
        var grid = new String[table.rows().size()][width];
        for (var row = 0; row < table.rows().size(); row++) {
            var column = 0;
            for (var cell : table.rows().get(row)) {
                while (column < width && grid[row][column] != null) {
                    column++;
                }
                place(grid, row, column, cell);
            }
        }
        return Arrays.stream(grid)
                .map(row ->
                        Arrays.stream(row).map(text -> text == null ? "" : text).toList())
                .toList();
    }

    private void place(String[][] grid, int row, int column, Cell cell) {
        for (var down = row; down < Math.min(grid.length, row + cell.rowspan()); down++) {
            for (var right = column; right < Math.min(grid[row].length, column + cell.colspan()); right++) {
                grid[down][right] =
                        down == row && right == column ? words(cell.runs()).strip() : "";
            }
        }
    }
}
