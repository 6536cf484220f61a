package org.fawen.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happened to a notice, one line per act; steps to come are hollow. The record beside which pictures are decoration. */
public class Timeline extends OrderedList {

    private final Moments moments;

    public Timeline(List<TimelineEntry> entries, Moments moments) {
        this.moments = moments;
        addClassName("fw-timeline");
        getElement().setAttribute("aria-label", Texts.text("shell.timeline"));
        entries.forEach(entry -> add(line(entry)));
    }

    private ListItem line(TimelineEntry entry) {
        var who = new Div();
        who.addClassName("fw-timeline-who");
        who.add(span("fw-timeline-step", entry.step()));
        if (!entry.name().isEmpty()) {
            who.add(span("fw-timeline-name", entry.name()), span("fw-timeline-post", entry.post()));
        }
        Optional.ofNullable(entry.onBehalfOf())
                .ifPresent(principal ->
                        who.add(span("fw-timeline-post", Texts.text("shell.timeline.on-behalf", principal))));
        if (!entry.verb().isEmpty()) {
            who.add(span("fw-timeline-verb", entry.verb()));
        }
        Optional.ofNullable(entry.at()).ifPresent(at -> when(who, entry.kind(), at));
        if (entry.revision() > 0) {
            who.add(new RevisionChip(entry.revision()));
        }
        Optional.ofNullable(entry.clerks())
                .ifPresent(clerks -> who.add(span("fw-chip", Texts.text("shell.timeline.paper", clerks))));
        var line = new ListItem(face(entry), who);
        line.addClassNames(
                "fw-timeline-entry", "fw-timeline-" + entry.kind().name().toLowerCase(Locale.ROOT));
        if (!entry.words().isBlank()) {
            who.add(span("fw-timeline-words", "“" + entry.words() + "”"));
        }
        return line;
    }

    private void when(Div who, TimelineEntry.Kind kind, Instant at) {
        switch (kind) {
            case DONE, RETURNED -> who.add(moments.exactly(at));
            case CURRENT -> who.add(span("fw-timeline-verb", Texts.text("shell.timeline.waiting")), moments.since(at));
            case WAITING -> who.add(new Span(Texts.text("shell.timeline.expected", moments.brief(at))));
        }
    }

    private static Span face(TimelineEntry entry) {
        var initial = entry.name().isEmpty()
                ? ""
                : entry.name().substring(0, entry.name().offsetByCodePoints(0, 1));
        var face = span("fw-face", initial);
        face.getElement().setAttribute("aria-hidden", "true");
        return face;
    }

    private static Span span(String className, String words) {
        var span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
