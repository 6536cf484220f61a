package org.fawen.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Minutes;
import org.fawen.notice.content.ReplyTo;
import org.jspecify.annotations.Nullable;

/** The text from the addressees to 附注 (GB/T 9704-2012 7.3). */
final class TextHtml {

    private final Content content;
    private final PaperView view;
    private final Html html = new Html();

    TextHtml(Content content, PaperView view) {
        this.content = content;
        this.view = view;
    }

    String write() {
        html.open("div", "paper-text");
        replyTo(content.replyTo());
        addressees(content.addressees());
        body();
        new AttachmentHtml(content.attachments(), view).list(html);
        minutes(content.minutes());
        signature();
        note(content.note());
        return html.close("div").toString();
    }

    private void replyTo(@Nullable ReplyTo replyTo) {
        if (replyTo == null) {
            return;
        }
        html.open("p", "paper-reply-to").text("复：《" + replyTo.title() + "》");
        if (replyTo.number() != null) {
            html.text("（" + replyTo.number() + "）");
        }
        if (replyTo.from() != null) {
            html.text("，" + replyTo.from());
        }
        if (replyTo.date() != null) {
            html.text("，");
            date(replyTo.date());
        }
        html.close("p");
    }

    private void addressees(List<String> addressees) {
        if (!addressees.isEmpty()) {
            html.element("p", "paper-addressees", String.join("，", addressees) + "：");
        }
    }

    private void body() {
        var marks = HeadingMarks.of(content.blocks());
        var blocks = new BlockHtml(html, new AttachmentHtml(content.attachments(), view), view.blockClasses());
        for (var i = 0; i < content.blocks().size(); i++) {
            blocks.write(content.blocks().get(i), marks.get(i));
        }
    }

    private void minutes(@Nullable Minutes minutes) {
        if (minutes == null) {
            return;
        }
        html.open("dl", "paper-attendance");
        attendance("会议", List.of(minutes.meeting()));
        if (minutes.date() != null) {
            attendance("时间", List.of(ChineseDate.of(minutes.date())));
        }
        attendance("主持", minutes.chair() == null ? List.of() : List.of(minutes.chair()));
        attendance("出席", minutes.attended());
        attendance("请假", minutes.absent());
        attendance("列席", minutes.observers());
        html.close("dl");
    }

    private void attendance(String label, List<String> names) {
        if (!names.isEmpty()) {
            html.open("div")
                    .element("dt", "", label + "：")
                    .element("dd", "", String.join("、", names))
                    .close("div");
        }
    }

    private void signature() {
        if (view.channel() == Channel.MINUTES) {
            return;
        }
        html.open("div", "paper-signature");
        content.issuers().forEach(issuer -> html.element("p", "paper-issuer", issuer));
        var documentDate = view.documentDate();
        if (documentDate != null) {
            html.open("p", "paper-date");
            date(documentDate);
            html.close("p");
        }
        html.close("div");
    }

    private void note(@Nullable String note) {
        if (note != null) {
            html.element("p", "paper-note", "（" + note + "）");
        }
    }

    private void date(LocalDate date) {
        html.open("time", Map.of("datetime", date.toString()))
                .text(ChineseDate.of(date))
                .close("time");
    }
}
