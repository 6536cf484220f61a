package org.fawen.rendering.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fawen.notice.Channel;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Paper, type area, grid of 22 rows, and page numbers at the outer side. */
final class DocxPage {

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** Of the type “lines”: with “linesAndChars” some programs set 22 characters to a row. */
    private static final BigInteger PITCH = BigInteger.valueOf(579);

    private DocxPage() {}

    static void set(XWPFDocument file, Channel channel) {
        var body = file.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(mm(210));
        size.setH(mm(297));
        var margin = section.addNewPgMar();
        margin.setTop(mm(37));
        margin.setBottom(mm(35));
        margin.setLeft(mm(28));
        margin.setRight(mm(26));
        margin.setHeader(mm(15));
        margin.setFooter(mm(25));
        margin.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(PITCH);
        file.setEvenAndOddHeadings(true);
        number(file.createFooter(HeaderFooterType.DEFAULT), true);
        number(file.createFooter(HeaderFooterType.EVEN), false);
        if (channel == Channel.LETTER) {
            section.addNewTitlePg();
            var line = file.createFooter(HeaderFooterType.FIRST).createParagraph();
            var border = Letters.properties(line).addNewPBdr().addNewTop();
            border.setVal(STBorder.THIN_THICK_SMALL_GAP);
            border.setColor(Letters.RED);
            border.setSz(BigInteger.valueOf(24));
        }
    }

    private static void number(XWPFFooter footer, boolean odd) {
        var paragraph = footer.createParagraph();
        paragraph.setAlignment(odd ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        Letters.indent(paragraph, 0, odd ? 0 : 1, odd ? 1 : 0);
        Letters.run(paragraph, "— ", DocxFont.SONG, Letters.SMALL);
        field(paragraph, STFldCharType.BEGIN);
        var instruction = Letters.run(paragraph, "", DocxFont.SONG, Letters.SMALL);
        instruction.getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, STFldCharType.END);
        Letters.run(paragraph, " —", DocxFont.SONG, Letters.SMALL);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum part) {
        Letters.run(paragraph, "", DocxFont.SONG, Letters.SMALL)
                .getCTR()
                .addNewFldChar()
                .setFldCharType(part);
    }

    private static BigInteger mm(double length) {
        return Letters.points(length * POINTS_PER_MM);
    }
}
