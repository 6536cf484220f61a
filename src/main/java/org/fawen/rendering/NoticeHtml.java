package org.fawen.rendering;

import org.fawen.notice.content.Content;

/**
 * A notice as HTML, every word escaped. {@link #paper} is the whole red-head page; its parts are offered one by one for
 * pages that put something between them. The looks are in {@code /ui/paper.css}.
 */
public final class NoticeHtml {

    private NoticeHtml() {}

    /** Letterhead, title, text and imprint in one {@code <article class="paper">}. */
    public static String paper(Content content, PaperView view) {
        return "<article class=\"paper paper-%s%s\" lang=\"zh-CN\">"
                        .formatted(view.channel().key(), order(content, view))
                + letterhead(content, view)
                + title(content)
                + text(content, view)
                + imprint(content)
                + "</article>";
    }

    /** The head of an order may be its title, which is then heard once and seen once. */
    private static String order(Content content, PaperView view) {
        if (!OrderForm.is(content, view.channel())) {
            return "";
        }
        return OrderForm.isTitledByHead(content) ? " paper-order paper-order-titled" : " paper-order";
    }

    /** 版头: urgency, organ in red, number and red rule; for a notice on the web only the organ's name. */
    public static String letterhead(Content content, PaperView view) {
        return Letterhead.of(content, view);
    }

    /** The signed title as {@code <h1>}; its text is exactly the title. */
    public static String title(Content content) {
        return TitleHtml.of(content.title(), content.issuers());
    }

    /** From the addressees to 附注, title and letterhead left out. */
    public static String text(Content content, PaperView view) {
        return new TextHtml(content, view).write();
    }

    /** 版记: 抄送; empty where there is none. */
    public static String imprint(Content content) {
        return Letterhead.imprint(content);
    }
}
