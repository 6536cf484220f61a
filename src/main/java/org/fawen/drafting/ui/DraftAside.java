package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fawen.checking.Finding;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;
import org.fawen.shell.TypesetPages;

/** Beside the form: the paper as it will look, or what the checks say; one at a time. */
class DraftAside extends Div {

    private final DraftPreview preview;
    private final Div findings = new Div();
    private final NativeButton previewButton = new NativeButton(Texts.text("drafting.tab.preview"));
    private final NativeButton findingsButton = new NativeButton(Texts.text("drafting.tab.findings", 0));
    private final Button correct;
    private final transient Consumer<Finding> reveal;

    /**
     * @param reveal shows the words of a finding
     * @param correct applies all safe fixes
     * @param typeset sets the present text as it will be printed
     */
    DraftAside(Consumer<Finding> reveal, Runnable correct, Supplier<TypesetPages> typeset) {
        this.reveal = reveal;
        this.preview = new DraftPreview(typeset);
        addClassName("fw-draft-aside");
        this.correct = new Button("", click -> correct.run());
        this.correct.setId("correct-all");
        this.correct.addThemeVariants(ButtonVariant.TERTIARY);
        this.correct.setVisible(false);
        var choice = new Div(previewButton, findingsButton, this.correct);
        choice.addClassName("fw-aside-choice");
        previewButton.setId("show-preview");
        findingsButton.setId("show-findings");
        previewButton.addClickListener(click -> choose(true));
        findingsButton.addClickListener(click -> choose(false));
        var shown = new Div(preview, findings);
        shown.addClassName("fw-aside-shown");
        shown.getElement().setAttribute("tabindex", "0");
        shown.getElement().setAttribute("role", "region");
        shown.getElement().setAttribute("aria-label", Texts.text("drafting.aside"));
        add(choice, shown);
        choose(true);
    }

    private void choose(boolean previewed) {
        preview.setVisible(previewed);
        findings.setVisible(!previewed);
        previewButton.getElement().setAttribute("aria-pressed", String.valueOf(previewed));
        findingsButton.getElement().setAttribute("aria-pressed", String.valueOf(!previewed));
    }

    void show(Content content, Channel channel, List<Finding> found) {
        preview.show(content, channel);
        findings.removeAll();
        findings.add(new FindingList(found, reveal));
        findingsButton.setText(Texts.text("drafting.tab.findings", found.size()));
        var safe = found.stream().filter(Finding::hasSafeFix).count();
        correct.setText(Texts.text("drafting.correct-all", safe));
        correct.setVisible(safe > 0);
    }
}
