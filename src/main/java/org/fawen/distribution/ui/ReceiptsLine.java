package org.fawen.distribution.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fawen.distribution.Distribution;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.SheetParts;
import org.fawen.shell.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** One line on the sheet of an issued notice: how many have signed for it, with the way to the board. */
@Lazy
@Component
class ReceiptsLine implements SheetParts {

    private final Distribution distribution;

    ReceiptsLine(Distribution distribution) {
        this.distribution = distribution;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        if (!shown.notice().status().isIssued()) {
            return;
        }
        var link = new Anchor(
                "notices/%s/receipts".formatted(shown.notice().id()), Texts.text("distribution.receipts.open"));
        link.setId("open-receipts");
        link.getElement().setAttribute("router-link", true);
        var line = new Div(new Span(ReceiptsView.words(distribution.receipts(shown.notice()))), link);
        line.setId("receipts-line");
        line.addClassName("fw-office-changes");
        sheet.addAbovePaper(line);
    }
}
