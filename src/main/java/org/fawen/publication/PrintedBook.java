package org.fawen.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.Typesetting;
import org.springframework.stereotype.Component;

/** 发文登记簿 to print and as a workbook; all words are as they are to be shown. */
@Component
public class PrintedBook {

    private static final int[] WIDTHS = {24, 12, 60, 12, 20};
    private static final int UNITS = 256;

    private final Typesetting typesetting;

    PrintedBook(Typesetting typesetting) {
        this.typesetting = typesetting;
    }

    /** @param rows the head first, then a row for each number */
    public byte[] pdf(String title, List<List<String>> rows) {
        var cells = new ArrayList<List<Cell>>();
        for (var row : rows) {
            var head = cells.isEmpty();
            cells.add(row.stream()
                    .map(words -> new Cell(words.isEmpty() ? List.of() : Runs.of(words), head, 1, 1))
                    .toList());
        }
        return typesetting.typeset(title, new Block.Table("book00", cells)).pdf();
    }

    /** @param rows the head first, then a row for each number */
    public byte[] xlsx(String title, List<List<String>> rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(title.replaceAll("[\\[\\]:*?/\\\\]", ""));
            var bold = book.createFont();
            bold.setBold(true);
            var head = book.createCellStyle();
            head.setFont(bold);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            var wrapped = book.createCellStyle();
            wrapped.setWrapText(true);
            for (var i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (var column = 0; column < rows.get(i).size(); column++) {
                    var cell = row.createCell(column);
                    cell.setCellValue(rows.get(i).get(column));
                    cell.setCellStyle(i == 0 ? head : wrapped);
                }
            }
            for (var column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * UNITS);
            }
            sheet.createFreezePane(0, 1);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
