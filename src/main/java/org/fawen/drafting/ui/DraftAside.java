package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Supplier;
import org.fawen.checking.Finding;
import org.fawen.comments.ui.CommentPanel;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;
import org.fawen.shell.TypesetPages;

/** Beside the form: the paper as it will look, what the checks say, or what reviewers said; one at a time. */
class DraftAside extends Div {

    private final DraftPreview preview;
    private final FindingList findings;
    private final NativeButton previewButton = new NativeButton(Texts.text("drafting.tab.preview"));
    private final NativeButton findingsButton = new NativeButton(Texts.text("drafting.tab.findings", 0));
    private final NativeButton commentsButton = new NativeButton(Texts.text("drafting.tab.comments", 0));
    private final Div comments = new Div();
    private final Button correct;

    /**
     * @param listener does what a finding asks for
     * @param correct applies all safe fixes
     * @param typeset sets the present text as it will be printed
     */
    DraftAside(FindingList.Listener listener, Runnable correct, Supplier<TypesetPages> typeset) {
        findings = new FindingList(listener);
        this.preview = new DraftPreview(typeset);
        addClassName("fw-draft-aside");
        this.correct = new Button("", click -> correct.run());
        this.correct.setId("correct-all");
        this.correct.addThemeVariants(ButtonVariant.TERTIARY);
        this.correct.setVisible(false);
        var choice = new Div(previewButton, findingsButton, commentsButton, this.correct);
        choice.addClassName("fw-aside-choice");
        previewButton.setId("show-preview");
        findingsButton.setId("show-findings");
        previewButton.addClickListener(click -> choose(preview));
        findingsButton.addClickListener(click -> choose(findings));
        commentsButton.setId("show-comments");
        commentsButton.addClickListener(click -> choose(comments));
        var shown = new Div(preview, findings, comments);
        shown.addClassName("fw-aside-shown");
        shown.getElement().setAttribute("tabindex", "0");
        shown.getElement().setAttribute("role", "region");
        shown.getElement().setAttribute("aria-label", Texts.text("drafting.aside"));
        add(choice, shown);
        choose(preview);
    }

    private void choose(Component chosen) {
        show(preview, previewButton, chosen);
        show(findings, findingsButton, chosen);
        show(comments, commentsButton, chosen);
    }

    private static void show(Component part, NativeButton button, Component chosen) {
        part.setVisible(part == chosen);
        button.getElement().setAttribute("aria-pressed", String.valueOf(part == chosen));
    }

    /** What reviewers said; shown first while it waits for answers. */
    void addComments(CommentPanel panel) {
        comments.add(panel);
        if (panel.unanswered() > 0) {
            choose(comments);
        }
    }

    void showComments() {
        choose(comments);
        comments.scrollIntoView();
    }

    void sayComments(int unanswered) {
        commentsButton.setText(Texts.text("drafting.tab.comments", unanswered));
    }

    void show(Content content, Channel channel, List<Finding> found) {
        preview.show(content, channel);
        findings.show(found);
        findingsButton.setText(Texts.text("drafting.tab.findings", found.size()));
        var safe = found.stream().filter(Finding::hasSafeFix).count();
        correct.setText(Texts.text("drafting.correct-all", safe));
        correct.setVisible(safe > 0);
    }
}
