package org.fawen.signoff.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.fawen.notice.Substance;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.EditedText;
import org.fawen.shell.TextDesk;
import org.fawen.shell.Texts;
import org.fawen.workflow.Act;
import org.fawen.workflow.Matters;
import org.fawen.workflow.TextEdits;
import org.jspecify.annotations.Nullable;

/** 改后签发: what the signer changes in the text; nothing until the signer asks for it, so that no tap changes a word. */
class SignersChanges {

    private final Dossier shown;
    private final DossierSheet sheet;
    private final TextDesk desk;
    private final TextEdits edits;
    private final Span said = new Span();
    private final Div note = new Div(said);
    private @Nullable EditedText text;
    private Runnable begun = () -> {};
    private Consumer<Boolean> changed = yes -> {};

    SignersChanges(Dossier shown, DossierSheet sheet, TextDesk desk, TextEdits edits) {
        this.shown = shown;
        this.sheet = sheet;
        this.desk = desk;
        this.edits = edits;
        note.setId("amended");
        note.addClassName("fw-note");
        note.getElement().setAttribute("role", "status");
        note.setVisible(false);
    }

    void onBegun(Runnable listener) {
        begun = listener;
    }

    void onChange(Consumer<Boolean> listener) {
        changed = listener;
    }

    /** Whether the signer changed something before and left. */
    boolean isKept(Act act) {
        return edits.present(act).filter(present -> present.version() > 0).isPresent();
    }

    /** Opens the text for changes. */
    void begin() {
        if (text != null) {
            return;
        }
        var editing = desk.edit(shown);
        text = editing;
        sheet.edit(editing);
        sheet.addAbovePaper(note);
        editing.onKept(this::tell);
        begun.run();
        tell();
    }

    private void tell() {
        changed.accept(isChanged());
        note.setVisible(isChanged());
        if (isChanged()) {
            var matter = matter();
            said.setText(
                    matter.isEmpty()
                            ? Texts.text("signoff.amended", places())
                            : Texts.text("workflow.refused.matter", matter));
            note.setClassName("fw-note " + (matter.isEmpty() ? "fw-note-info" : "fw-note-refused"));
        }
    }

    ContentHash base() {
        return text == null ? shown.hash() : text.base();
    }

    Content content() {
        return text == null ? shown.content() : text.content();
    }

    boolean isChanged() {
        return text != null && text.isChanged();
    }

    boolean keep() {
        return text == null || text.keep();
    }

    int places() {
        return substance().places();
    }

    /** What of the matter was changed, in words; empty for changes of wording. */
    String matter() {
        return isChanged() ? Matters.words(substance().matters()) : "";
    }

    private Substance substance() {
        var content = content();
        return edits.substance(shown.notice(), content.title(), content.addressees(), content.blocks());
    }
}
