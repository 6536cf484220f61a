package org.fawen.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;

/** What changed since this person last saw the text; leads to each place. */
public class SinceLastSeen extends Section {

    /** @param go shows the block with this id */
    public SinceLastSeen(SinceSeen since, Consumer<String> go) {
        addClassName("fw-since");
        getElement().setAttribute("aria-label", Texts.text("shell.since"));
        var summary = since.count() == 0
                ? Texts.text("shell.since.none", since.revision())
                : Texts.text("shell.since.summary", since.revision(), since.count());
        var line = new Div(new Span(summary));
        line.addClassName("fw-since-summary");
        add(line);
        if (!since.fields().isEmpty()) {
            line.add(new Span(
                    Texts.text("shell.since.fields", String.join(Texts.text("shell.separator"), since.fields()))));
        }
        if (!since.changedBlocks().isEmpty()) {
            line.add(jumps(since.changedBlocks(), go));
        }
        if (!since.removed().isEmpty()) {
            line.add(removed(since.removed()));
        }
    }

    private static Div jumps(List<String> blocks, Consumer<String> go) {
        var jumps = new Div();
        jumps.addClassName("fw-since-places");
        for (var place = 1; place <= blocks.size(); place++) {
            jumps.add(jump(place, blocks.get(place - 1), go));
        }
        return jumps;
    }

    private static Button jump(int place, String block, Consumer<String> go) {
        var jump = new Button(Texts.text("shell.since.go", place), click -> go.accept(block));
        jump.addThemeVariants(ButtonVariant.TERTIARY);
        jump.addClassName("fw-since-go");
        return jump;
    }

    private static Details removed(List<String> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> {
            var item = new Element("li");
            item.appendChild(new Element("del").setText(text));
            list.getElement().appendChild(item);
        });
        return new Details(Texts.text("shell.since.removed", texts.size()), list);
    }
}
