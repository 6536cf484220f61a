package org.fawen.publication.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.fawen.shell.Dossier;
import org.fawen.shell.NoticePaper;
import org.fawen.shell.Texts;
import org.springframework.web.util.HtmlUtils;

/** The public page as readers will see it: letterhead, title, byline, text. */
class WebPreview extends Div {

    private final Dossier shown;

    WebPreview(Dossier shown, Byline byline) {
        this.shown = shown;
        setId("web-preview");
        show(byline);
    }

    void show(Byline byline) {
        removeAll();
        add(new NoticePaper(page(byline)));
    }

    private String page(Byline byline) {
        var notice = shown.notice();
        var content = shown.content();
        var number = notice.number() == null ? null : notice.number().toString();
        var view = PaperView.issued(notice.facts().channel(), number, notice.documentDate());
        return "<article class=\"paper paper-%s\" lang=\"zh-CN\">"
                        .formatted(view.channel().key())
                + NoticeHtml.letterhead(content, view)
                + NoticeHtml.title(content)
                + "<p class=\"fw-byline\">%s</p>".formatted(HtmlUtils.htmlEscape(line(byline)))
                + NoticeHtml.text(content, view)
                + NoticeHtml.imprint(content)
                + "</article>";
    }

    private static String line(Byline byline) {
        return Stream.of(
                        Texts.text("publication.preview.published-at"),
                        byline.source().isEmpty() ? "" : Texts.text("publication.preview.source", byline.source()),
                        byline.editor().isEmpty() ? "" : Texts.text("publication.preview.editor", byline.editor()))
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining("　"));
    }
}
