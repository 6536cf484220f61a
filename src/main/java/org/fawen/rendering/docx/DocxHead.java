package org.fawen.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fawen.notice.Channel;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.rendering.ChineseDate;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.OrderForm;
import org.fawen.rendering.layout.TitleDivision;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Urgency, organ in red, number, red line and title. */
final class DocxHead {

    private static final double WIDTH = 442;
    private static final double LARGEST = 48;
    private static final double LARGEST_JOINT = 36;
    private static final double TOP = 85;
    private static final double TOP_OF_AN_ORDER = 42;
    private static final double TITLE_PITCH = 35;
    private static final double MOST_IN_A_LINE = 20;

    private final Letters letters;
    private final OfficialDocument document;

    DocxHead(Letters letters, OfficialDocument document) {
        this.letters = letters;
        this.document = document;
    }

    void write() {
        var urgency = document.content().urgency();
        if (urgency != Urgency.NORMAL) {
            Letters.run(letters.paragraph(), urgency == Urgency.PROMPT ? "加急" : "特急", DocxFont.HEI, Letters.BODY);
        }
        var top = document.isOrder() ? TOP_OF_AN_ORDER : TOP;
        organs(urgency == Urgency.NORMAL ? top : top - 29);
        if (document.channel() != Channel.WEB_ONLY) {
            number();
        }
        letters.empty();
        letters.empty();
        if (document.isOrder() && OrderForm.isTitledByHead(document.content())) {
            return;
        }
        title();
        letters.empty();
    }

    private void organs(double before) {
        var content = document.content();
        var minutes = content.minutes();
        var names = document.channel() == Channel.MINUTES
                ? List.of(minutes == null || minutes.series() == null ? content.title() : minutes.series())
                : content.issuers();
        var word = document.channel() != Channel.RED_HEAD ? "" : document.isOrder() ? OrderForm.word(content) : "文件";
        var titled = document.isOrder() && OrderForm.isTitledByHead(content);
        var largest = names.size() > 1 ? LARGEST_JOINT : LARGEST;
        for (var i = 0; i < names.size(); i++) {
            var words = names.get(i) + (i == names.size() - 1 ? word : "");
            var paragraph = letters.centred(titled ? DocxStyles.TITLE : null);
            var size = Math.floor(Math.min(largest, WIDTH / words.length()));
            Letters.spacing(paragraph, size * 1.25, i == 0 ? before : 0, 0);
            var run = Letters.run(paragraph, words, DocxFont.XIAOBIAOSONG, size);
            run.setColor(Letters.RED);
            if (i == names.size() - 1
                    && (document.channel() == Channel.LETTER || document.channel() == Channel.WEB_ONLY)) {
                line(paragraph, document.channel() == Channel.LETTER);
            }
        }
    }

    private void number() {
        var number = document.registration().number();
        if (document.isOrder()) {
            var order = letters.centred(null);
            Letters.spacing(order, 0, 58, 0);
            fact(order, number == null ? null : OrderForm.number(number), "（登记时编号）");
            return;
        }
        var upward = isUpward() && document.channel() == Channel.RED_HEAD;
        var paragraph = upward ? letters.paragraph() : letters.centred(null);
        if (document.channel() == Channel.LETTER) {
            paragraph.setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.RIGHT);
            fact(paragraph, number, "（登记时编号）");
            return;
        }
        Letters.spacing(paragraph, 0, 58, 0);
        fact(paragraph, number, "（登记时编号）");
        if (upward) {
            Letters.run(paragraph, "　　签发人：", DocxFont.FANGSONG, Letters.BODY);
            var names = document.registration().signers();
            if (names.isEmpty()) {
                fact(paragraph, null, "（签发后填写）");
            } else {
                Letters.run(paragraph, String.join("　", names), DocxFont.KAI, Letters.BODY);
            }
        }
        if (document.channel() == Channel.MINUTES) {
            paragraph = letters.centred(null);
            var date = document.registration().documentDate();
            Letters.run(
                    paragraph,
                    String.join("　", document.content().issuers()) + "　　　　",
                    DocxFont.FANGSONG,
                    Letters.BODY);
            fact(paragraph, date == null ? null : ChineseDate.of(date), "（登记时填日期）");
        }
        line(paragraph, false);
    }

    private boolean isUpward() {
        var type = document.content().docType();
        return type == DocType.REQUEST || type == DocType.REPORT;
    }

    static void fact(XWPFParagraph paragraph, @Nullable String value, String missing) {
        var run = Letters.run(paragraph, value == null ? missing : value, DocxFont.FANGSONG, Letters.BODY);
        if (value == null) {
            run.setColor(Letters.GREY);
        }
    }

    private static void line(XWPFParagraph paragraph, boolean doubled) {
        var border = Letters.properties(paragraph).addNewPBdr().addNewBottom();
        border.setVal(doubled ? STBorder.THICK_THIN_SMALL_GAP : STBorder.SINGLE);
        border.setColor(Letters.RED);
        border.setSz(BigInteger.valueOf(doubled ? 24 : 10));
        border.setSpace(BigInteger.valueOf(11));
    }

    private void title() {
        var own = document.registration().titleLines();
        var content = document.content();
        var lines = own.isEmpty() ? TitleDivision.lines(content.title(), content.issuers(), MOST_IN_A_LINE) : own;
        var paragraph = letters.centred(DocxStyles.TITLE);
        Letters.spacing(paragraph, TITLE_PITCH, 0, 0);
        // Or each line would take two rows of the grid.
        Letters.properties(paragraph).addNewSnapToGrid().setVal(false);
        for (var i = 0; i < lines.size(); i++) {
            var run = Letters.run(paragraph, lines.get(i), DocxFont.XIAOBIAOSONG, Letters.TITLE);
            if (i < lines.size() - 1) {
                run.addBreak();
            }
        }
    }
}
