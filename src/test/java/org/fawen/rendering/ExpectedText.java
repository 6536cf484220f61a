package org.fawen.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Minutes;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/** What must be readable in a rendered document, from its facts alone and without white space. */
public final class ExpectedText {

    private final OfficialDocument document;
    private final StringBuilder text = new StringBuilder();

    private ExpectedText(OfficialDocument document) {
        this.document = document;
    }

    /** From urgency to 印发日期. */
    public static String of(OfficialDocument document) {
        var expected = new ExpectedText(document);
        expected.head();
        expected.body();
        expected.end();
        return squeezed(expected.text.toString());
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s　]+", "");
    }

    private void head() {
        var content = document.content();
        var registration = document.registration();
        var urgency = content.urgency() == Urgency.NORMAL ? "" : content.urgency() == Urgency.PROMPT ? "加急" : "特急";
        text.append(document.channel() == Channel.LETTER ? "" : urgency);
        var number = registration.number() == null ? "（登记时编号）" : registration.number();
        var upward = content.docType() == DocType.REQUEST || content.docType() == DocType.REPORT;
        switch (document.channel()) {
            case MINUTES -> {
                text.append(
                        content.minutes() == null
                                ? content.title()
                                : content.minutes().series());
                text.append(number).append(String.join("", content.issuers())).append(date());
            }
            case WEB_ONLY -> text.append(String.join("", content.issuers()));
            case LETTER ->
                text.append(String.join("", content.issuers())).append(urgency).append(number);
            case RED_HEAD -> {
                text.append(String.join("", content.issuers()));
                text.append(isOrder() ? OrderForm.word(content) : "文件");
                if (upward) {
                    text.append("签发人：");
                    text.append(registration.signers().isEmpty() ? "（签发后填写）" : String.join("", registration.signers()));
                }
                text.append(isOrder() ? OrderForm.number(number) : number);
            }
        }
    }

    private boolean isOrder() {
        return document.isOrder();
    }

    /** The stamps themselves are pictures. */
    private void stamps() {
        var registration = document.registration();
        for (var i = 0; i < document.content().issuers().size(); i++) {
            text.append(i < registration.posts().size() ? registration.posts().get(i) : "（签发人职务）");
            text.append(i < registration.signers().size() ? "" : "（签名章）");
        }
        text.append(date());
    }

    private String date() {
        var date = document.registration().documentDate();
        return date == null ? "（登记时填日期）" : ChineseDate.of(date);
    }

    private void body() {
        var content = document.content();
        text.append(isOrder() && OrderForm.isTitledByHead(content) ? "" : content.title());
        if (!content.addressees().isEmpty()) {
            text.append(String.join("，", content.addressees())).append("：");
        }
        var marks = HeadingMarks.of(content.blocks());
        for (var i = 0; i < content.blocks().size(); i++) {
            block(content.blocks().get(i), marks.get(i));
        }
    }

    private void block(Block block, String mark) {
        switch (block) {
            case Block.Paragraph paragraph -> text.append(words(paragraph.runs()));
            case Block.Heading heading -> text.append(mark).append(words(heading.runs()));
            case Block.Listing listing -> {
                for (var i = 0; i < listing.items().size(); i++) {
                    text.append(i + 1).append('.').append(words(listing.items().get(i)));
                }
            }
            case Block.Table table -> table.rows().forEach(row -> row.forEach(cell -> text.append(words(cell.runs()))));
        }
    }

    private String words(List<Run> runs) {
        return Runs.text(runs, document.attachments().size());
    }

    private void end() {
        var content = document.content();
        var attachments = document.attachments();
        if (!attachments.isEmpty()) {
            text.append("附件：");
        }
        for (var i = 0; i < attachments.size(); i++) {
            text.append(attachments.size() > 1 ? (i + 1) + "." : "")
                    .append(attachments.get(i).title());
        }
        if (document.channel() == Channel.MINUTES) {
            minutes(content.minutes());
        } else if (isOrder()) {
            stamps();
        } else {
            text.append(String.join("", content.issuers())).append(date());
        }
        text.append(content.note() == null ? "" : "（" + content.note() + "）");
        for (var i = 0; i < attachments.size(); i++) {
            if (attachments.get(i).isPrinted() && attachments.get(i).isPdf()) {
                text.append(ownText(attachments.get(i)));
            } else if (attachments.get(i).isPrinted()) {
                text.append("附件").append(attachments.size() > 1 ? i + 1 : "");
                text.append(attachments.get(i).title()).append("（附件文件未随文，此处留白）");
            }
        }
        if (!content.copyTo().isEmpty()) {
            text.append("抄送：").append(String.join("，", content.copyTo())).append("。");
        }
        if (document.channel() == Channel.RED_HEAD || document.channel() == Channel.MINUTES) {
            var printer = document.registration().printer();
            var day = document.registration().printingDate();
            text.append(printer == null ? "（印发机关）" : printer);
            text.append(day == null ? "（印发日期）" : ChineseDate.of(day) + "印发");
        }
    }

    private static String ownText(AttachedFile file) {
        try (var pdf = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void minutes(@Nullable Minutes minutes) {
        if (minutes == null) {
            return;
        }
        text.append("会议：").append(minutes.meeting());
        text.append(minutes.date() == null ? "" : "时间：" + ChineseDate.of(minutes.date()));
        text.append(minutes.chair() == null ? "" : "主持：" + minutes.chair());
        text.append(names("出席", minutes.attended()));
        text.append(names("请假", minutes.absent()));
        text.append(names("列席", minutes.observers()));
    }

    private static String names(String label, List<String> names) {
        return names.isEmpty() ? "" : label + "：" + names.stream().collect(Collectors.joining("、"));
    }
}
