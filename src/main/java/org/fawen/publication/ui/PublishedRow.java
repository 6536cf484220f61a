package org.fawen.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Audience;
import org.fawen.publication.PublishedLine;
import org.fawen.publication.SiteCopies;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** A published notice: when, whether late, its page, a copy for another site, and the ways to change it. */
class PublishedRow extends IssuingRow {

    PublishedRow(PublishedLine line, Moments moments, SiteCopies copies) {
        super("notices/" + line.notice().id(), line.notice());
        var notice = line.notice();
        about(moments.full(line.at()));
        if (!line.late().isZero()) {
            about(Texts.text("publication.publishing.late", line.late().toMinutes()));
        }
        if (notice.validity() != Validity.IN_FORCE) {
            about(Texts.word(notice.validity()));
        }
        var acts = new Div();
        acts.addClassName("fw-row-acts");
        var campus = notice.facts().audience() == Audience.INTERNAL ? "/campus" : "";
        var page = new Anchor(campus + "/notices/" + notice.id(), Texts.text("publication.see-page"));
        page.setRouterIgnore(true);
        page.setTarget("_blank");
        var copy = new Button(Texts.text("publication.publishing.copy"), click -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", copies.html(notice));
            Toasts.show(Texts.text("publication.publishing.copied"));
        });
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        var zip = new Anchor(
                Downloads.of(notice.id() + ".zip", "application/zip", () -> copies.zip(notice)),
                Texts.text("publication.publishing.zip"));
        zip.getElement().setAttribute("download", notice.id() + ".zip");
        acts.add(page, copy, zip);
        if (notice.validity() != Validity.WITHDRAWN) {
            acts.add(change(notice.id().toString(), ChangeKind.CORRECTION));
            acts.add(change(notice.id().toString(), ChangeKind.TAKING_DOWN));
        } else {
            acts.add(change(notice.id().toString(), ChangeKind.REINSTATEMENT));
        }
        add(acts);
    }

    private static Span change(String notice, ChangeKind kind) {
        var link = new Anchor("after/" + notice + "?kind=" + kind.name(), Texts.text("publication.change." + kind));
        link.getElement().setAttribute("router-link", true);
        return new Span(link);
    }
}
