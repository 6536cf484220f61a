package org.fawen.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** What changed since this person last saw the text, word by word; leads to each place on the paper. */
public class SinceLastSeen extends Section {

    /** More places than this stay closed at first: the paper must not be pushed out of sight. */
    private static final int SHOWN_AT_ONCE = 3;

    /**
     * @param go shows the block with this id
     * @param compare address of the comparison, below {@code /desk}
     */
    public SinceLastSeen(SinceSeen since, Consumer<String> go, String compare) {
        addClassName("fw-since");
        getElement().setAttribute("aria-label", Texts.text("shell.since"));
        var summary = since.count() == 0
                ? Texts.text("shell.since.none", since.revision())
                : Texts.text("shell.since.summary", since.revision(), since.count());
        var line = new Div(new Span(summary), jumps(since, go));
        line.addClassName("fw-since-summary");
        add(line);
        if (since.count() > 0) {
            line.add(new Anchor(compare, Texts.text("shell.since.compare")));
            var places = new Details(Texts.text("shell.since.words"), Redline.places(since.comparison()));
            places.setOpened(since.count() <= SHOWN_AT_ONCE);
            add(places);
        }
    }

    private static Div jumps(SinceSeen since, Consumer<String> go) {
        var jumps = new Div();
        jumps.addClassName("fw-since-places");
        since.placesOfBlocks().forEach((block, place) -> jumps.add(jump(place, block, go)));
        return jumps;
    }

    private static Button jump(int place, String block, Consumer<String> go) {
        var jump = new Button(Texts.text("shell.since.go", place), click -> go.accept(block));
        jump.addThemeVariants(ButtonVariant.TERTIARY);
        jump.addClassName("fw-since-go");
        return jump;
    }
}
