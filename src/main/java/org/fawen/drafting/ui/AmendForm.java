package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** A notice under decision on its paper: title, addressees and body are changed in place, nothing else. */
@StyleSheet("context://ui/draft.css")
class AmendForm extends Div implements KeptForm {

    private static final String TOOLS = "editor-tools";

    private final TextArea title = new TextArea();
    private final TextArea addressees = new TextArea();
    private final NoticeEditor body;
    private final Div head = new Div();
    private transient DraftForm.@Nullable Listener listener;
    private transient Content content;
    private boolean filling;

    /** @param owner whose writing on which notice the browser keeps */
    AmendForm(Content content, String owner, int readingSize) {
        this.content = content;
        body = new NoticeEditor(owner, content, new FromBrowser());
        body.setTools(TOOLS);
        body.setAttachments(content.attachments());
        addClassNames("fw-draft-form", "fw-amend-form");
        getStyle().set("--fw-reading-size", readingSize + "px");
        DraftForm.onPaper(title, "title", "drafting.field.title", "drafting.field.title");
        DraftForm.onPaper(addressees, "addressees", "drafting.field.addressees", "drafting.field.addressees.place");
        title.setMinRows(1);
        addressees.setMinRows(1);
        var tools = new Div();
        tools.setId(TOOLS);
        tools.addClassName("fw-editor-tools");
        var paper = new Div(title, addressees, body);
        paper.addClassNames("paper", "fw-sheet");
        paper.getElement().setAttribute("lang", "zh-CN");
        head.addClassName("fw-amend-line");
        head.add(new Span(Texts.text("drafting.amend.hint")), state());
        add(head, tools, paper);
        fill();
        title.addValueChangeListener(change -> touched());
        addressees.addValueChangeListener(change -> touched());
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

    private void fill() {
        filling = true;
        title.setValue(content.title());
        addressees.setValue(DraftForm.line(content.addressees()));
        filling = false;
    }

    private void touched() {
        if (!filling) {
            listener().changed();
        }
    }

    private DraftForm.Listener listener() {
        return Objects.requireNonNull(listener);
    }

    /** What the browser's editor says. */
    private class FromBrowser implements NoticeEditor.Listener {

        @Override
        public void changed() {
            touched();
        }

        @Override
        public void pasted(String text) {
            touched();
        }

        @Override
        public void refused(Refusal refusal) {
            listener().refused(refusal);
        }

        @Override
        public void found(BrowserCopy copy) {
            listener().found(copy);
        }

        @Override
        public void alive() {
            listener().alive();
        }
    }

    @Override
    public void tell(DraftForm.Listener hears) {
        listener = hears;
    }

    @Override
    public Written written() {
        return new Written(
                content.withWords(title.getValue(), DraftForm.classes(addressees.getValue()), body.blocks()),
                RoutingRequest.NONE);
    }

    @Override
    public void show(Content changed) {
        content = changed;
        fill();
        body.replace(changed.blocks(), false);
    }

    @Override
    public void saved(String words) {
        body.saved(words, title.getValue(), addressees.getValue());
    }

    @Override
    public void paused(String words) {
        body.paused(words);
    }

    @Override
    public NoticeEditor body() {
        return body;
    }
}
