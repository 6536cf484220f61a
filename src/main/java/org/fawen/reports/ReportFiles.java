package org.fawen.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table as CSV and as a workbook; the head first, all words as they are to be shown. */
public final class ReportFiles {

    private static final int WIDTH = 20 * 256;

    private ReportFiles() {}

    /** CSV as Excel reads it: UTF-8 with its mark, and nothing in it is taken for a formula. */
    public static byte[] csv(List<List<String>> rows) {
        return ("\uFEFF"
                        + rows.stream()
                                .map(row -> row.stream().map(ReportFiles::cell).collect(Collectors.joining(",")))
                                .collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String words) {
        var harmless = words.matches("(?s)[=+\\-@\t\r].*") && !words.matches("-?[0-9.]+") ? "'" + words : words;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    public static byte[] xlsx(String title, List<List<String>> rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(title);
            for (var i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (var column = 0; column < rows.get(i).size(); column++) {
                    var words = rows.get(i).get(column);
                    if (i > 0 && words.matches("-?\\d+([.]\\d+)?")) {
                        row.createCell(column).setCellValue(Double.parseDouble(words));
                    } else {
                        row.createCell(column).setCellValue(words);
                    }
                }
            }
            for (var column = 0; column < rows.getFirst().size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
