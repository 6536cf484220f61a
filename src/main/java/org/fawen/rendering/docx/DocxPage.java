package org.fawen.rendering.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fawen.notice.Channel;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Paper, type area, grid of 22 rows, and page numbers at the outer side. */
final class DocxPage {

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** Of the type “lines”: with “linesAndChars” some programs set 22 characters to a row. */
    private static final BigInteger PITCH = BigInteger.valueOf(579);

    private DocxPage() {}

    static void set(XWPFDocument file, Channel channel) {
        var body = file.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        paper(section, false);
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
        // Earlier sections take nothing from later ones.
        for (var paragraph : file.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                properties.getSectPr().setFooterReferenceArray(section.getFooterReferenceArray());
            }
        }
    }

    /** Begins a new page after this paragraph: what stands before it, from the last such end, is a section. */
    static void endSection(XWPFParagraph paragraph, boolean landscape) {
        paper(Letters.properties(paragraph).addNewSectPr(), landscape);
    }

    /** A landscape page is the upright one turned by a quarter, its head where the binding is. */
    private static void paper(CTSectPr section, boolean landscape) {
        var size = section.addNewPgSz();
        size.setW(mm(landscape ? 297 : 210));
        size.setH(mm(landscape ? 210 : 297));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.addNewPgMar();
        margin.setTop(mm(landscape ? 28 : 37));
        margin.setBottom(mm(landscape ? 26 : 35));
        margin.setLeft(mm(landscape ? 35 : 28));
        margin.setRight(mm(landscape ? 37 : 26));
        margin.setHeader(mm(15));
        margin.setFooter(mm(landscape ? 16 : 25));
        margin.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(PITCH);
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
