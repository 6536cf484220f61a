package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** A notice under decision on its paper: title, addressees and body are changed in place, nothing else. */
@StyleSheet("context://ui/draft.css")
class AmendForm extends Div implements KeptForm {

    private final WrittenPaper paper;
    private final Div head = new Div();
    private transient Content content;

    /** @param owner whose writing on which notice the browser keeps */
    AmendForm(Content content, String owner, int readingSize) {
        this.content = content;
        // A whole document that is pasted here stays in the body: the notice has its title.
        paper = new WrittenPaper(content, owner, this::touched, text -> {});
        addClassNames("fw-draft-form", "fw-amend-form");
        getStyle().set("--fw-reading-size", readingSize + "px");
        head.addClassName("fw-amend-line");
        head.add(new Span(Texts.text("drafting.amend.hint")), state());
        add(head, paper.tools(), paper);
    }

    /** Puts something beside the state of saving. */
    void addTool(Component tool) {
        head.addComponentAtIndex(1, tool);
    }

    private static Span state() {
        // Its words are the editor's: only the browser knows when there is no connection.
        var state = new Span();
        state.setId("save-state");
        state.addClassName("fw-save-state");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("aria-live", "polite");
        return state;
    }

    private void touched() {
        paper.listener().changed();
    }

    @Override
    public void tell(DraftForm.Listener hears) {
        paper.tell(hears);
    }

    @Override
    public Written written() {
        return new Written(
                content.withWords(
                        paper.title().getValue(), paper.classes(), paper.body().blocks()),
                RoutingRequest.NONE);
    }

    @Override
    public void show(Content changed) {
        content = changed;
        paper.show(changed);
    }

    @Override
    public void saved(String words) {
        paper.saved(words);
    }

    @Override
    public void paused(String words) {
        paper.body().paused(words);
    }

    @Override
    public NoticeEditor body() {
        return paper.body();
    }
}
