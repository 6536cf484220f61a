package org.fawen.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.IntStream;
import org.fawen.shell.Texts;

/** The five points of 核稿 (条例 第20条), to be read beside the text. */
class FivePoints extends Section {

    private static final int POINTS = 5;

    FivePoints() {
        addClassNames("fw-panel", "fw-five-points");
        var heading = new H2(Texts.text("review.five-points"));
        heading.setId("five-points");
        getElement().setAttribute("aria-labelledby", "five-points");
        var points = new OrderedList();
        IntStream.rangeClosed(1, POINTS).mapToObj(FivePoints::point).forEach(points::add);
        add(heading, points);
    }

    private static ListItem point(int number) {
        var what = new Span(Texts.text("review.five-points." + number));
        what.addClassName("fw-five-points-what");
        var whether = new Span(Texts.text("review.five-points." + number + ".asks"));
        whether.addClassName("fw-secondary");
        return new ListItem(what, whether);
    }
}
