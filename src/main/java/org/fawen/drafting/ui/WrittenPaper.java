package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Title, addressees and body as they are written on the paper, alike in a draft and in a text under decision. */
class WrittenPaper extends Div {

    private static final int PAUSE_MILLIS = 400;
    private static final String TOOLS = "editor-tools";

    private final TextArea title = field("title", "drafting.field.title", "drafting.field.title");
    private final TextArea addressees =
            field("addressees", "drafting.field.addressees", "drafting.field.addressees.place");
    private final NoticeEditor body;
    private final Div tools = new Div();
    private final transient Runnable touched;
    private transient DraftForm.@Nullable Listener listener;
    private boolean filling;

    /**
     * @param owner whose writing on which notice the browser keeps
     * @param touched hears of every change that a person made
     * @param pasted hears of a text that was pasted into an empty body, before {@code touched} does
     */
    WrittenPaper(Content content, String owner, Runnable touched, Consumer<String> pasted) {
        this.touched = touched;
        body = new NoticeEditor(owner, content, new FromBrowser(pasted));
        body.setTools(TOOLS);
        body.setAttachments(content.attachments());
        tools.setId(TOOLS);
        tools.addClassName("fw-editor-tools");
        addClassNames("paper", "fw-sheet");
        getElement().setAttribute("lang", "zh-CN");
        add(title, addressees, body);
        fill(content);
        title.addValueChangeListener(change -> touched());
        addressees.addValueChangeListener(change -> touched());
        // Not while it is typed: the caret would jump.
        addressees.addBlurListener(blur -> addressees.setValue(DraftForm.line(classes())));
    }

    private static TextArea field(String id, String label, String placeholder) {
        var field = new TextArea();
        field.setId(id);
        field.setAriaLabel(Texts.text(label));
        field.setPlaceholder(Texts.text(placeholder));
        field.setWidthFull();
        field.setMinRows(1);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return field;
    }

    /** Tells whom the browser's words concern. */
    void tell(DraftForm.Listener hears) {
        listener = hears;
    }

    DraftForm.Listener listener() {
        return Objects.requireNonNull(listener);
    }

    /** The editor's tools stand outside the paper. */
    Div tools() {
        return tools;
    }

    TextArea title() {
        return title;
    }

    TextArea addressees() {
        return addressees;
    }

    NoticeEditor body() {
        return body;
    }

    /** Classes of addressees, as they are typed now. */
    List<String> classes() {
        return DraftForm.classes(addressees.getValue());
    }

    void touched() {
        if (!filling) {
            touched.run();
        }
    }

    /** Changes fields without anybody hearing of it. */
    void quietly(Runnable changes) {
        filling = true;
        changes.run();
        filling = false;
    }

    /** Shows title and addressees of this text. */
    void fill(Content content) {
        quietly(() -> {
            title.setValue(content.title());
            addressees.setValue(DraftForm.line(content.addressees()));
        });
    }

    /** Shows title, addressees and body of this text. */
    void show(Content content) {
        fill(content);
        body.replace(content.blocks(), false);
    }

    void saved(String words) {
        body.saved(words, title.getValue(), addressees.getValue());
    }

    /** What the browser's editor says. */
    private class FromBrowser implements NoticeEditor.Listener {

        private final transient Consumer<String> pasted;

        FromBrowser(Consumer<String> pasted) {
            this.pasted = pasted;
        }

        @Override
        public void changed() {
            touched();
        }

        @Override
        public void pasted(String text) {
            pasted.accept(text);
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
}
