package org.fawen.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.rendering.layout.SetTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with its spans; the head is repeated and no row is divided. */
final class DocxTable {

    private static final double PITCH = 20.0 / 14;
    private static final double CELL_MARGIN = 3.5;

    private final Letters letters;
    private final int attachments;
    private final SetTable form;

    DocxTable(Letters letters, int attachments, SetTable form) {
        this.form = form;
        this.letters = letters;
        this.attachments = attachments;
    }

    void write(Block.Table table) {
        var marked = table.rows().stream().flatMap(List::stream).anyMatch(Cell::header);
        var width = table.rows().getFirst().stream().mapToInt(Cell::colspan).sum();
        var target = letters.file().createTable();
        target.setWidth("100%");
        target.removeRow(0);
        if (!form.widths().isEmpty()) {
            target.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
            var margins = target.getCTTbl().getTblPr().addNewTblCellMar();
            margin(margins.addNewLeft());
            margin(margins.addNewRight());
            var grid = target.getCTTbl().addNewTblGrid();
            form.widths().forEach(column -> grid.addNewGridCol().setW(Letters.points(column)));
        }
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

    /** As the columns were measured with. */
    private static void margin(CTTblWidth margin) {
        margin.setType(STTblWidth.DXA);
        margin.setW(Letters.points(CELL_MARGIN));
    }

    private void row(XWPFTableRow row, List<Cell> cells, boolean head, int[] below, int[] wide) {
        var next = cells.iterator();
        for (var column = 0; column < below.length; ) {
            if (below[column] > 0) {
                var covered = row.createCell();
                merge(covered, column, wide[column], STMerge.CONTINUE);
                var span = wide[column];
                for (var i = 0; i < span; i++) {
                    below[column + i]--;
                }
                column += span;
            } else if (next.hasNext()) {
                var cell = next.next();
                var target = row.createCell();
                fill(target, cell, head || cell.header());
                merge(target, column, cell.colspan(), cell.rowspan() > 1 ? STMerge.RESTART : null);
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
        Letters.spacing(paragraph, form.size() * PITCH, 0, 0);
        // Or every row would grow to a row of the grid.
        Letters.properties(paragraph).addNewSnapToGrid().setVal(false);
        DocxBody.write(paragraph, cell.runs(), header ? DocxFont.HEI : DocxFont.FANGSONG, form.size(), attachments);
        target.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }

    private void merge(
            XWPFTableCell cell, int column, int columns, STMerge.@org.jspecify.annotations.Nullable Enum down) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = form.widths().stream()
                .skip(column)
                .limit(columns)
                .mapToDouble(Double::doubleValue)
                .sum();
        if (width > 0) {
            var measure = properties.addNewTcW();
            measure.setType(STTblWidth.DXA);
            measure.setW(Letters.points(width));
        }
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        if (down != null) {
            properties.addNewVMerge().setVal(down);
        }
    }
}
