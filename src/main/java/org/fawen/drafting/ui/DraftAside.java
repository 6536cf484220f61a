package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.fawen.checking.Finding;
import org.fawen.comments.ui.CommentPanel;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Content;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.fawen.shell.NoticePaper;
import org.fawen.shell.Texts;

/** Beside the form: the paper as it will look, or what the checks say; one at a time. */
class DraftAside extends Div {

    private final Div paper = new Div();
    private final Div findings = new Div();
    private final NativeButton paperButton = new NativeButton(Texts.text("drafting.tab.preview"));
    private final NativeButton findingsButton = new NativeButton(Texts.text("drafting.tab.findings", 0));
    private final NativeButton commentsButton = new NativeButton(Texts.text("drafting.tab.comments", 0));
    private final Div comments = new Div();
    private final transient Consumer<String> reveal;

    /** @param reveal shows a block of the text */
    DraftAside(Consumer<String> reveal) {
        this.reveal = reveal;
        addClassName("fw-draft-aside");
        var choice = new Div(paperButton, findingsButton, commentsButton);
        choice.addClassName("fw-aside-choice");
        paperButton.setId("show-preview");
        findingsButton.setId("show-findings");
        paperButton.addClickListener(click -> choose(paper));
        findingsButton.addClickListener(click -> choose(findings));
        commentsButton.setId("show-comments");
        commentsButton.addClickListener(click -> choose(comments));
        var shown = new Div(paper, findings, comments);
        shown.addClassName("fw-aside-shown");
        shown.getElement().setAttribute("tabindex", "0");
        shown.getElement().setAttribute("role", "region");
        shown.getElement().setAttribute("aria-label", Texts.text("drafting.aside"));
        add(choice, shown);
        choose(paper);
    }

    private void choose(Div chosen) {
        paper.setVisible(chosen == paper);
        findings.setVisible(chosen == findings);
        paperButton.getElement().setAttribute("aria-pressed", String.valueOf(chosen == paper));
        findingsButton.getElement().setAttribute("aria-pressed", String.valueOf(chosen == findings));
        comments.setVisible(chosen == comments);
        commentsButton.getElement().setAttribute("aria-pressed", String.valueOf(chosen == comments));
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

    void show(Content content, RoutingFacts facts, List<Finding> found) {
        var named = content.title().isBlank() ? content.withTitle(Texts.text("drafting.preview.title")) : content;
        paper.removeAll();
        paper.add(new NoticePaper(NoticeHtml.paper(named, PaperView.underWay(facts.channel()))));
        findings.removeAll();
        findings.add(new FindingList(found, reveal));
        findingsButton.setText(Texts.text("drafting.tab.findings", found.size()));
    }
}
