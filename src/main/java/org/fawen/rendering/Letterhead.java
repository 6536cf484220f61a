package org.fawen.rendering;

import java.util.Optional;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Urgency;

/** 版头 and 版记 (GB/T 9704-2012 7.2 and 7.4; letters 10.1, minutes 10.3). */
final class Letterhead {

    private static final String NUMBER_TO_COME = "（登记时编号）";

    private static final int LONG_FROM = 12;
    private static final int LONGER_FROM = 14;

    private Letterhead() {}

    static String of(Content content, PaperView view) {
        var html = new Html().open("header", "paper-letterhead");
        urgency(content.urgency()).ifPresent(word -> html.element("p", "paper-urgency", word));
        organ(html, content, view.channel());
        slots(html, content, view);
        return html.close("header").toString();
    }

    static String imprint(Content content) {
        if (content.copyTo().isEmpty()) {
            return "";
        }
        return new Html()
                .open("footer", "paper-imprint")
                .open("p", "paper-copy-to")
                .element("span", "paper-label", "抄送：")
                .element("span", "", String.join("，", content.copyTo()) + "。")
                .close("p")
                .close("footer")
                .toString();
    }

    private static Optional<String> urgency(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> Optional.empty();
            case PROMPT -> Optional.of("加急");
            case EXPRESS -> Optional.of("特急");
        };
    }

    private static void organ(Html html, Content content, Channel channel) {
        html.open("div", content.issuers().size() > 1 ? "paper-organ paper-joint" : width(content, channel));
        if (channel == Channel.MINUTES) {
            html.element("p", "paper-organ-name", minutesHead(content));
        } else {
            html.open("div", "paper-organ-names");
            content.issuers().forEach(issuer -> html.element("p", "paper-organ-name", issuer));
            html.close("div");
            if (channel == Channel.RED_HEAD) {
                html.element("p", "paper-organ-word", word(content, channel));
            }
        }
        html.close("div");
    }

    // The name and 文件 stand on one line; a long name is set smaller, as printers do (GB/T 9704-2012 7.2.4).
    private static String width(Content content, Channel channel) {
        var name = channel == Channel.MINUTES
                ? minutesHead(content)
                : String.join("", content.issuers()) + word(content, channel);
        var length = name.codePointCount(0, name.length());
        if (length > LONGER_FROM) {
            return "paper-organ paper-organ-longer";
        }
        return length > LONG_FROM ? "paper-organ paper-organ-long" : "paper-organ";
    }

    private static String word(Content content, Channel channel) {
        if (OrderForm.is(content, channel)) {
            return OrderForm.word(content);
        }
        return channel == Channel.RED_HEAD ? "文件" : "";
    }

    private static String minutesHead(Content content) {
        var minutes = content.minutes();
        return minutes == null || minutes.series() == null ? content.title() : minutes.series();
    }

    private static void slots(Html html, Content content, PaperView view) {
        var number = view.number();
        html.open("div", "paper-slots");
        if (number != null) {
            html.element(
                    "p", "paper-number", OrderForm.is(content, view.channel()) ? OrderForm.number(number) : number);
        } else if (view.awaitsNumber()) {
            html.element("p", "paper-number paper-to-come", NUMBER_TO_COME);
        }
        if (view.channel() == Channel.MINUTES) {
            html.element("p", "paper-minutes-organ", String.join("　", content.issuers()));
            var date = view.documentDate();
            if (date != null) {
                html.element("p", "paper-minutes-date", ChineseDate.of(date));
            }
        }
        html.close("div");
    }
}
