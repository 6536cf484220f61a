package org.fawen.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.fawen.notice.Step;
import org.fawen.review.Explanations;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.SheetParts;
import org.fawen.shell.TextDesk;
import org.fawen.shell.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The one line the signer sees of warnings that were explained; nothing is asked about them. */
@Lazy
@Component
class ExplainedWarnings implements SheetParts {

    private final TextDesk desk;
    private final Explanations explanations;

    ExplainedWarnings(TextDesk desk, Explanations explanations) {
        this.desk = desk;
        this.explanations = explanations;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        if (!shown.isToDecide() || shown.item() == null || shown.item().step() != Step.SIGN_OFF) {
            return;
        }
        var office = explanations.of(shown.notice().id());
        var explained = desk.remarks(shown.notice(), shown.content()).stream()
                .filter(TextDesk.Remark::isWarning)
                .filter(remark ->
                        !said(remark, office.getOrDefault(remark.check(), "")).isBlank())
                .toList();
        if (explained.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        explained.forEach(remark -> list.add(new ListItem(Texts.text(
                "review.explained.line", remark.words(), said(remark, office.getOrDefault(remark.check(), ""))))));
        var key = explained.stream().anyMatch(remark -> !remark.explained().isBlank())
                ? explained.stream().allMatch(remark -> !remark.explained().isBlank())
                        ? "review.explained.drafter"
                        : "review.explained.both"
                : "review.explained.office";
        var line = new Details(Texts.text(key, explained.size()), list);
        line.setId("explained");
        line.addClassName("fw-opinions");
        sheet.addAbovePaper(line);
    }

    /** What the office said counts more: it said it last. */
    private static String said(TextDesk.Remark remark, String office) {
        return office.isBlank() ? remark.explained() : office;
    }
}
