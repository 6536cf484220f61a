package org.fawen.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table with its spans; the head is repeated and no row is divided. */
final class DocxTable {

    private static final double PITCH = 20;

    private final Letters letters;
    private final int attachments;

    DocxTable(Letters letters, int attachments) {
        this.letters = letters;
        this.attachments = attachments;
    }

    void write(Block.Table table) {
        var marked = table.rows().stream().flatMap(List::stream).anyMatch(Cell::header);
        var width = table.rows().getFirst().stream().mapToInt(Cell::colspan).sum();
        var target = letters.file().createTable();
        target.setWidth("100%");
        target.removeRow(0);
        // How many rows a cell from above still reaches down, by column, and how wide it is.
        var below = new int[width];
        var wide = new int[width];
        for (var r = 0; r < table.rows().size(); r++) {
            var cells = table.rows().get(r);
            var head = marked ? !cells.isEmpty() && cells.stream().allMatch(Cell::header) : r == 0;
            var row = target.createRow();
            row.setRepeatHeader(head);
            row.setCantSplitRow(true);
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            row(row, cells, head, below, wide);
        }
        // Without a paragraph between them two tables would become one.
        Letters.spacing(letters.paragraph(), 6, 0, 0);
    }

    private void row(XWPFTableRow row, List<Cell> cells, boolean head, int[] below, int[] wide) {
        var next = cells.iterator();
        for (var column = 0; column < below.length; ) {
            if (below[column] > 0) {
                var covered = row.createCell();
                merge(covered, wide[column], STMerge.CONTINUE);
                var span = wide[column];
                for (var i = 0; i < span; i++) {
                    below[column + i]--;
                }
                column += span;
            } else if (next.hasNext()) {
                var cell = next.next();
                var target = row.createCell();
                fill(target, cell, head || cell.header());
                merge(target, cell.colspan(), cell.rowspan() > 1 ? STMerge.RESTART : null);
                for (var i = column; i < Math.min(below.length, column + cell.colspan()); i++) {
                    below[i] = cell.rowspan() - 1;
                    wide[i] = cell.colspan();
                }
                column += cell.colspan();
            } else {
                return;
            }
        }
    }

    private void fill(XWPFTableCell target, Cell cell, boolean header) {
        var paragraph = target.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        Letters.spacing(paragraph, PITCH, 0, 0);
        // Or every row would grow to a row of the grid.
        Letters.properties(paragraph).addNewSnapToGrid().setVal(false);
        DocxBody.write(paragraph, cell.runs(), header ? DocxFont.HEI : DocxFont.FANGSONG, Letters.SMALL, attachments);
        target.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }

    private static void merge(XWPFTableCell cell, int columns, STMerge.@org.jspecify.annotations.Nullable Enum down) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        if (down != null) {
            properties.addNewVMerge().setVal(down);
        }
    }
}
