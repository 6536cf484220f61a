package org.fawen.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fawen.shell.Texts;

/**
 * The five points of 核稿 (条例 第20条), beside the text: preset by the automatic checks, each with its evidence; what is
 * not in order lies open.
 */
class FivePoints extends Section {

    /** Hears what the reader wants. */
    interface Listener {

        /** Show this block. */
        void show(String block);

        /** Keep what is said of a check. */
        void explain(String check, String words);
    }

    private final OrderedList points = new OrderedList();
    private final transient Map<Point, ListItem> items = new EnumMap<>(Point.class);
    private final transient Listener listener;

    FivePoints(Listener listener) {
        this.listener = listener;
        addClassNames("fw-panel", "fw-five-points");
        var heading = new H2(Texts.text("review.five-points"));
        heading.setId("five-points");
        getElement().setAttribute("aria-labelledby", "five-points");
        for (var point : Point.values()) {
            var item = new ListItem();
            items.put(point, item);
            points.add(item);
        }
        add(heading, points);
    }

    /** Draws the points anew; those whose evidence is the same stay as they are, with what is typed in them. */
    void show(List<Evidence> found) {
        found.forEach(evidence -> {
            var item = items.get(evidence.point());
            if (item != null && !evidence.key().equals(item.getElement().getAttribute("data-evidence"))) {
                item.getElement().setAttribute("data-evidence", evidence.key());
                draw(item, evidence);
            }
        });
    }

    private void draw(ListItem item, Evidence evidence) {
        var point = evidence.point().number();
        item.removeAll();
        item.setId("point-" + point);
        item.setClassName(evidence.isClear() ? "fw-point-clear" : "fw-point-open");
        var what = new Span(Texts.text("review.five-points." + point));
        what.addClassName("fw-five-points-what");
        var state = new Span(Texts.text(evidence.isClear() ? "review.points.clear" : "review.points.open"));
        state.addClassName("fw-point-state");
        var whether = new Span(Texts.text("review.five-points." + point + ".asks"));
        whether.addClassName("fw-secondary");
        var said = new Span(evidence.sentence());
        said.addClassName("fw-point-said");
        item.add(new Div(what, state), whether, said);
        if (!evidence.remarks().isEmpty()) {
            var list = new UnorderedList();
            evidence.remarks().forEach(remark -> list.add(remark(remark)));
            var details = new Details(
                    Texts.text("review.points.remarks", evidence.remarks().size()), list);
            details.setOpened(!evidence.isClear());
            item.add(details);
        }
    }

    private ListItem remark(Evidence.Said remark) {
        var severity = new Span(Texts.text("review.severity." + remark.remark().severity()));
        severity.addClassNames(
                "fw-severity", "fw-severity-" + remark.remark().severity().toLowerCase(java.util.Locale.ROOT));
        var item = new ListItem(severity);
        item.getElement().setAttribute("data-check", remark.remark().check());
        if (remark.remark().block().isEmpty()) {
            item.add(new Span(remark.remark().words()));
        } else {
            var jump = new NativeButton(
                    remark.remark().words(),
                    click -> listener.show(remark.remark().block()));
            jump.addClassName("fw-finding-jump");
            item.add(jump);
        }
        if (remark.remark().isWarning()) {
            item.add(
                    remark.byDrafter()
                            ? new Span(Texts.text("review.points.explained", remark.words()))
                            : explanation(remark.remark().check(), remark.words(), listener::explain));
        }
        return item;
    }

    /** Where the office says why something stays. */
    private static TextField explanation(String check, String words, Explaining explaining) {
        var field = new TextField();
        field.setAriaLabel(Texts.text("review.points.explain"));
        field.setPlaceholder(Texts.text("review.points.explain"));
        field.setMaxLength(200);
        field.setWidthFull();
        field.setValue(words);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        Consumer<String> keep = said -> explaining.explain(check, said);
        field.addValueChangeListener(change -> keep.accept(change.getValue()));
        return field;
    }

    private interface Explaining {
        void explain(String check, String words);
    }
}
