package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fawen.shell.Texts;

/** How much 全部修正 has changed, and the one act that takes all of it back. */
class CorrectionReport extends Div {

    CorrectionReport(int places, Runnable takeBack, Runnable close) {
        addClassName("fw-correction-report");
        add(
                new Span(Texts.text("drafting.corrected", places)),
                button("corrected-close", "drafting.pasted.close", close),
                button("corrected-undo", "drafting.corrected.undo", takeBack));
    }

    private static Button button(String id, String key, Runnable act) {
        var button = new Button(Texts.text(key), click -> act.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
