package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.fawen.shell.NoticePaper;
import org.fawen.shell.Texts;
import org.fawen.shell.TypesetPages;
import org.jspecify.annotations.Nullable;

/** What the notice will look like: its red-head page, its public page, and the exact pages of the print. */
class DraftPreview extends Div {

    /** One way to look at it. */
    private enum Look {
        PAPER,
        WEB,
        PAGES
    }

    private final Map<Look, NativeButton> buttons = new EnumMap<>(Look.class);
    private final NativeButton pages;
    private final Div shown = new Div();
    private final transient Supplier<TypesetPages> typeset;
    private transient @Nullable Content content;
    private transient Channel channel = Channel.RED_HEAD;
    private Look look = Look.PAPER;

    /** @param typeset sets the present text; asked only when somebody wants to see it */
    DraftPreview(Supplier<TypesetPages> typeset) {
        this.typeset = typeset;
        var choice = new Div();
        choice.addClassName("fw-preview-choice");
        for (var each : Look.values()) {
            var key = each.name().toLowerCase(Locale.ROOT);
            var button = new NativeButton(Texts.text("drafting.preview." + key), click -> choose(each));
            button.setId("preview-" + key);
            buttons.put(each, button);
            choice.add(button);
        }
        shown.setId("preview");
        pages = Objects.requireNonNull(buttons.get(Look.PAGES));
        add(choice, shown);
        choose(Look.PAPER);
    }

    private void choose(Look chosen) {
        look = chosen;
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == look)));
        draw(true);
    }

    void show(Content changed, Channel form) {
        content = changed;
        channel = form;
        draw(false);
    }

    private void draw(boolean asked) {
        var text = content;
        if (text == null) {
            return;
        }
        if (look == Look.PAGES && !asked) {
            // Setting takes longer than a key: the exact pages wait until somebody asks for them again.
            pages.setText(Texts.text("drafting.preview.pages.again"));
            return;
        }
        pages.setText(Texts.text("drafting.preview.pages"));
        shown.removeAll();
        shown.add(
                switch (look) {
                    case PAPER -> new NoticePaper(NoticeHtml.paper(named(text), PaperView.underWay(channel)));
                    case WEB -> web(named(text));
                    case PAGES -> typeset.get();
                });
    }

    private static Content named(Content text) {
        return text.title().isBlank() ? text.withTitle(Texts.text("drafting.preview.title")) : text;
    }

    private Component web(Content text) {
        if (!text.isForThePublic()) {
            return new Paragraph(Texts.text("drafting.preview.web.none"));
        }
        var view = PaperView.underWay(channel);
        return new NoticePaper("<article class=\"paper paper-%s\" lang=\"zh-CN\">".formatted(Channel.WEB_ONLY.key())
                + NoticeHtml.title(text)
                + "<p class=\"fw-byline\">%s</p>".formatted(Texts.text("drafting.preview.web.byline"))
                + NoticeHtml.text(text, view)
                + NoticeHtml.imprint(text)
                + "</article>");
    }
}
