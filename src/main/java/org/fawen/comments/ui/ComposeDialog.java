package org.fawen.comments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.fawen.comments.CommentThread;
import org.fawen.comments.Range;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 批注 or 建议改为. Who cannot mark words with a pointer types them. */
class ComposeDialog extends Dialog {

    /** Keeps what is said. */
    interface Keeping {

        /** @throws Refusal when it cannot be said like this */
        void keep(Range range, String words, @Nullable String replacement);
    }

    private final TextField quote = new TextField(Texts.text("comments.compose.quote"));
    private final TextArea replacement = new TextArea(Texts.text("comments.compose.replacement"));
    private final TextArea words = new TextArea();
    private final transient List<Block> text;
    private final transient @Nullable Range marked;
    private final boolean suggests;
    private final transient Keeping keeping;

    /**
     * @param text in which typed words are sought
     * @param marked the words; none when they are typed here
     */
    ComposeDialog(List<Block> text, @Nullable Range marked, boolean suggests, Keeping keeping) {
        this.text = text;
        this.marked = marked;
        this.suggests = suggests;
        this.keeping = keeping;
        addClassName("fw-dialog");
        setHeaderTitle(Texts.text(suggests ? "comments.compose.suggest" : "comments.compose.comment"));
        var fields = new Div();
        fields.addClassNames("fw-dialog-fields", "fw-compose");
        fields.add(place());
        replacement.setId("comment-replacement");
        replacement.setWidthFull();
        replacement.setMaxLength(CommentThread.LONGEST);
        replacement.setHelperText(Texts.text("comments.compose.replacement.help"));
        words.setId("comment-words");
        words.setLabel(Texts.text(suggests ? "comments.compose.words.optional" : "comments.compose.words"));
        words.setWidthFull();
        words.setMaxLength(CommentThread.LONGEST);
        if (suggests) {
            replacement.setValue(marked == null ? "" : marked.quote());
            fields.add(replacement);
        }
        fields.add(words);
        if (marked != null) {
            (suggests ? replacement : words).setAutofocus(true);
        }
        var secret = new Paragraph(Texts.text("comments.compose.private"));
        secret.addClassName("fw-secondary");
        fields.add(secret);
        add(fields);
        var cancel = new Button(Texts.text("comments.cancel"), click -> close());
        var confirm = new Button(Texts.text("comments.compose.confirm"), click -> confirm());
        confirm.setId("confirm-comment");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private com.vaadin.flow.component.Component place() {
        if (marked != null) {
            return Quotes.of(marked.quote());
        }
        quote.setId("comment-quote");
        quote.setWidthFull();
        quote.setHelperText(Texts.text("comments.compose.quote.help"));
        quote.setAutofocus(true);
        return quote;
    }

    private void confirm() {
        var range = range();
        if (range.isEmpty()) {
            quote.setErrorMessage(Texts.text("comments.compose.quote.none"));
            quote.setInvalid(true);
            quote.focus();
            return;
        }
        try {
            keeping.keep(range.get(), words.getValue(), suggests ? replacement.getValue() : null);
            close();
        } catch (Refusal refusal) {
            var field = suggests ? replacement : words;
            field.setErrorMessage(Texts.sentence(refusal));
            field.setInvalid(true);
            field.focus();
        }
    }

    private Optional<Range> range() {
        return marked == null ? Range.ofWords(text, quote.getValue()) : Optional.of(marked);
    }
}
