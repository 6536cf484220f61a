package org.fawen.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All opinions as the boxed fields of the 发文稿纸, in red rules. */
public class OpinionBoxes extends Section {

    private final Moments moments;

    public OpinionBoxes(List<OpinionBox> boxes, Moments moments) {
        this.moments = moments;
        addClassName("fw-sheet");
        getElement().setAttribute("aria-label", Texts.text("shell.opinions"));
        boxes.forEach(box -> add(field(box)));
    }

    private Div field(OpinionBox box) {
        var label = new H2(box.label());
        label.addClassName("fw-sheet-label");
        var lines = new Div();
        lines.addClassName("fw-sheet-lines");
        box.lines().forEach(line -> lines.add(line(line)));
        var field = new Div(label, lines);
        field.addClassName("fw-sheet-box");
        return field;
    }

    private Div line(OpinionLine line) {
        var words = new Paragraph();
        words.addClassName("fw-sheet-words");
        if (line.unit() != null) {
            words.add(span("fw-sheet-unit", Texts.text("shell.opinions.unit", line.unit())));
        }
        words.add(new Span(said(line)));
        var by = new Div(span("fw-sheet-name", line.name()), span("fw-sheet-post", line.post()));
        by.addClassName("fw-sheet-by");
        if (line.onBehalfOf() != null) {
            by.add(span("fw-sheet-post", Texts.text("shell.timeline.on-behalf", line.onBehalfOf())));
        }
        if (line.clerks() != null) {
            by.add(span("fw-chip", Texts.text("shell.timeline.paper", line.clerks())));
        }
        by.add(moments.exactly(line.at()), new RevisionChip(line.revision(), line.earlier()));
        if (line.since() != null) {
            by.add(span("fw-sheet-since", line.since()));
        }
        var entry = new Div(words, by);
        if (line.answer() != null) {
            var answer = new Paragraph(Texts.text("shell.opinion.answer", line.answer()));
            answer.addClassName("fw-sheet-answer");
            entry.add(answer);
        }
        entry.addClassName("fw-sheet-line");
        entry.addClassName(line.earlier() ? "fw-sheet-earlier" : "fw-sheet-present");
        return entry;
    }

    private static String said(OpinionLine line) {
        if (!line.words().isBlank()) {
            return line.words();
        }
        return line.verdict() == null ? "" : Texts.word(line.verdict());
    }

    private static Span span(String className, String words) {
        var span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
