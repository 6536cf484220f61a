package org.fawen.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.fawen.publication.Replacement;
import org.fawen.shell.Texts;

/** Words and what takes their place, one row for each. */
class ReplacementRows extends Composite<Div> {

    private static final int LONGEST = 400;

    private final List<TextField> was = new ArrayList<>();
    private final List<TextField> becomes = new ArrayList<>();
    private final Div rows = new Div();
    private Runnable changed = () -> {};

    ReplacementRows() {
        getContent().addClassName("fw-replacements");
        getContent().setId("replacements");
        var more = new Button(Texts.text("publication.correct.more"), click -> add());
        more.setId("more-words");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(rows, more);
        add();
    }

    private void add() {
        var row = was.size();
        was.add(field("was", row));
        becomes.add(field("becomes", row));
        var pair = new Div(was.getLast(), becomes.getLast());
        pair.addClassName("fw-replacement");
        rows.add(pair);
    }

    private TextField field(String key, int row) {
        var field = new TextField(Texts.text("publication.correct." + key));
        field.setId(key + "-" + row);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** The rows that say something. */
    List<Replacement> value() {
        var said = new ArrayList<Replacement>();
        for (var row = 0; row < was.size(); row++) {
            if (!was.get(row).isEmpty() || !becomes.get(row).isEmpty()) {
                said.add(new Replacement(
                        was.get(row).getValue(), becomes.get(row).getValue()));
            }
        }
        return said;
    }
}
