package org.fawen.rendering.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fawen.rendering.ChineseDate;
import org.fawen.rendering.Registration;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** 印发机关 and 印发日期 between lines; in the editable copy they follow the text. */
final class DocxImprint {

    private static final double RIGHT = 426;
    private static final int THICK = 8;

    private DocxImprint() {}

    /** @param before white above it, in points */
    static void write(Letters letters, Registration registration, double before) {
        var paragraph = letters.paragraph();
        Letters.spacing(paragraph, 0, before, 0);
        Letters.indent(paragraph, 0, 1, 0);
        var tab = Letters.properties(paragraph).addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(Letters.points(RIGHT));
        above(paragraph);
        line(Letters.properties(paragraph).getPBdr().addNewBottom());
        fact(
                paragraph,
                registration.printer() == null ? "（印发机关）" : registration.printer(),
                registration.printer() == null);
        paragraph.createRun().addTab();
        var date = registration.printingDate();
        fact(paragraph, date == null ? "（印发日期）" : ChineseDate.of(date) + "印发", date == null);
    }

    static void above(XWPFParagraph paragraph) {
        line(Letters.properties(paragraph).addNewPBdr().addNewTop());
    }

    private static void fact(XWPFParagraph paragraph, String words, boolean missing) {
        var run = Letters.run(paragraph, words, DocxFont.FANGSONG, Letters.SMALL);
        if (missing) {
            run.setColor(Letters.GREY);
        }
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(THICK));
        border.setSpace(BigInteger.ONE);
    }
}
