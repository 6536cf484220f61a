package org.fawen.rendering.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Paragraphs and runs as the standard wants them; lengths in points or in characters of 16 pt. */
final class Letters {

    static final double BODY = 16;
    static final double SMALL = 14;
    static final double TITLE = 22;
    static final String RED = "E60012";
    static final String GREY = "6B6F76";
    private static final int TWIPS = 20;
    private static final int HUNDREDTHS = 100;

    private final XWPFDocument file;

    Letters(XWPFDocument file) {
        this.file = file;
    }

    XWPFDocument file() {
        return file;
    }

    XWPFParagraph paragraph() {
        var paragraph = file.createParagraph();
        properties(paragraph);
        return paragraph;
    }

    /** The paragraph written last. */
    XWPFParagraph last() {
        return file.getParagraphs().getLast();
    }

    XWPFParagraph paragraph(String style) {
        var paragraph = paragraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    XWPFParagraph centred(@Nullable String style) {
        var paragraph = style == null ? paragraph() : paragraph(style);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    /** An empty row, kept with what follows. */
    void empty() {
        paragraph().setKeepNext(true);
    }

    static XWPFRun run(XWPFParagraph paragraph, String words, DocxFont font, double size) {
        var run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        var fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        name(fonts, font);
        fonts.setHint(STHint.EAST_ASIA);
        return run;
    }

    static void name(CTFonts fonts, DocxFont font) {
        fonts.setEastAsia(font.installed());
        fonts.setAscii(font.installed());
        fonts.setHAnsi(font.installed());
    }

    /** Indents in characters: of the first row, and of the whole paragraph at the left and right. */
    static void indent(XWPFParagraph paragraph, double first, double left, double right) {
        var properties = properties(paragraph);
        var indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        if (first > 0) {
            indent.setFirstLineChars(characters(first));
            indent.setFirstLine(points(first * BODY));
        } else if (first < 0) {
            indent.setHangingChars(characters(-first));
            indent.setHanging(points(-first * BODY));
        }
        if (left > 0) {
            indent.setLeftChars(characters(left));
            indent.setLeft(points(left * BODY));
        }
        if (right > 0) {
            indent.setRightChars(characters(right));
            indent.setRight(points(right * BODY));
        }
    }

    /** Spacing in points; a pitch of 0 leaves the grid's. */
    static void spacing(XWPFParagraph paragraph, double pitch, double before, double after) {
        var properties = properties(paragraph);
        var spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        if (pitch > 0) {
            spacing.setLine(points(pitch));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        spacing.setBefore(points(before));
        spacing.setAfter(points(after));
    }

    /** The library refuses some settings of a paragraph that has no properties yet. */
    static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    static BigInteger points(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }

    private static BigInteger characters(double count) {
        return BigInteger.valueOf(Math.round(count * HUNDREDTHS));
    }
}
