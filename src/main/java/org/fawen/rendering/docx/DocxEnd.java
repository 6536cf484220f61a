package org.fawen.rendering.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Minutes;
import org.fawen.rendering.ChineseDate;
import org.fawen.rendering.OfficialDocument;

/** 附件说明, attendance, signature, 附注, and 版记. */
final class DocxEnd {

    private final Letters letters;
    private final OfficialDocument document;

    DocxEnd(Letters letters, OfficialDocument document) {
        this.letters = letters;
        this.document = document;
    }

    void write() {
        attachments();
        var minutes = document.content().minutes();
        if (document.channel() != Channel.MINUTES) {
            signature();
        } else if (minutes != null) {
            attendance(minutes);
        }
        var note = document.content().note();
        if (note != null) {
            var paragraph = letters.paragraph();
            Letters.indent(paragraph, 2, 0, 0);
            Letters.run(paragraph, "（" + note + "）", DocxFont.FANGSONG, Letters.BODY);
        }
        imprint();
    }

    private void attachments() {
        var attachments = document.attachments();
        if (!attachments.isEmpty()) {
            letters.empty();
        }
        for (var i = 0; i < attachments.size(); i++) {
            var paragraph = letters.paragraph();
            Letters.indent(paragraph, i == 0 ? -4 : -1, 6, 0);
            var number = attachments.size() > 1 ? (i + 1) + "." : "";
            Letters.run(
                    paragraph,
                    (i == 0 ? "附件：" : "") + number + attachments.get(i).title(),
                    DocxFont.FANGSONG,
                    Letters.BODY);
        }
    }

    private void attendance(Minutes minutes) {
        letters.empty();
        attendance("会议", List.of(minutes.meeting()));
        attendance("时间", minutes.date() == null ? List.of() : List.of(ChineseDate.of(minutes.date())));
        attendance("主持", minutes.chair() == null ? List.of() : List.of(minutes.chair()));
        attendance("出席", minutes.attended());
        attendance("请假", minutes.absent());
        attendance("列席", minutes.observers());
    }

    private void attendance(String label, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        var paragraph = letters.paragraph();
        Letters.indent(paragraph, -3, 5, 0);
        Letters.run(paragraph, label, DocxFont.HEI, Letters.BODY);
        Letters.run(paragraph, "：" + String.join("、", names), DocxFont.FANGSONG, Letters.BODY);
    }

    /** Name centred over the date, four characters from the right, as far as Word can be told. */
    private void signature() {
        letters.empty();
        letters.empty();
        if (document.isOrder()) {
            stamps();
            return;
        }
        var day = document.registration().documentDate();
        var date = day == null ? "（登记时填日期）" : ChineseDate.of(day);
        for (var issuer : document.content().issuers()) {
            var name = letters.paragraph();
            name.setAlignment(ParagraphAlignment.RIGHT);
            Letters.indent(name, 0, 0, Math.max(0, 4 + (width(date) - width(issuer)) / 2));
            name.setKeepNext(true);
            Letters.run(name, issuer, DocxFont.FANGSONG, Letters.BODY);
        }
        var below = letters.paragraph();
        below.setAlignment(ParagraphAlignment.RIGHT);
        Letters.indent(below, 0, 0, 4);
        DocxHead.fact(below, day == null ? null : date, date);
    }

    /** In characters; digits are half as wide. */
    private static double width(String words) {
        return words.codePoints()
                .mapToDouble(character -> Character.isDigit(character) ? 0.5 : 1)
                .sum();
    }

    /** Title and name of each signer, where the stamp belongs, and the date a row below. */
    private void stamps() {
        var registration = document.registration();
        for (var i = 0; i < document.content().issuers().size(); i++) {
            var signer = letters.paragraph();
            signer.setAlignment(ParagraphAlignment.RIGHT);
            Letters.indent(signer, 0, 0, 4);
            signer.setKeepNext(true);
            DocxHead.fact(
                    signer,
                    i < registration.posts().size() ? registration.posts().get(i) : null,
                    "（签发人职务）");
            Letters.run(signer, "　　", DocxFont.FANGSONG, Letters.BODY);
            if (i < registration.signers().size()) {
                Letters.run(signer, registration.signers().get(i), DocxFont.KAI, Letters.TITLE)
                        .setColor(Letters.RED);
            } else {
                DocxHead.fact(signer, null, "（签名章）");
            }
            letters.empty();
        }
        var day = letters.paragraph();
        day.setAlignment(ParagraphAlignment.RIGHT);
        Letters.indent(day, 0, 0, 4);
        var date = registration.documentDate();
        DocxHead.fact(day, date == null ? null : ChineseDate.of(date), "（登记时填日期）");
    }

    private void imprint() {
        var copies = document.content().copyTo();
        if (!copies.isEmpty()) {
            var paragraph = letters.paragraph();
            Letters.spacing(paragraph, 0, 29, 0);
            Letters.indent(paragraph, -3, 4, 1);
            DocxImprint.above(paragraph);
            Letters.run(paragraph, "抄送：" + String.join("，", copies) + "。", DocxFont.FANGSONG, Letters.SMALL);
        }
        if (document.channel() == Channel.RED_HEAD || document.channel() == Channel.MINUTES) {
            DocxImprint.write(letters, document.registration(), copies.isEmpty() ? 29 : 0);
        }
    }
}
