package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way of a notice in one line: 拟稿 ✓ 张某 3 日 → 核稿 ● 钱某 2 小时 → 签发 ○. */
public class StepStrip extends OrderedList {

    private final Moments moments;

    public StepStrip(List<StepMark> marks, Moments moments) {
        this.moments = moments;
        addClassName("fw-strip");
        getElement().setAttribute("aria-label", Texts.text("shell.strip"));
        // Long ways scroll sideways on narrow screens; the keyboard must reach them too.
        getElement().setAttribute("tabindex", "0");
        marks.forEach(mark -> add(station(mark)));
        getElement()
                .executeJs("requestAnimationFrame(() => { const now = this.querySelector('[aria-current]');"
                        + "if (now) this.scrollLeft = now.offsetLeft - (this.clientWidth - now.offsetWidth) / 2 })");
    }

    private ListItem station(StepMark mark) {
        var state = mark.state().name().toLowerCase(Locale.ROOT);
        var station = new ListItem();
        station.addClassNames("fw-strip-step", "fw-strip-" + state);
        if (mark.state() == StepMark.State.CURRENT) {
            station.getElement().setAttribute("aria-current", "step");
        }
        station.add(span("fw-strip-label", mark.label()), sign(mark.state(), state));
        Optional.ofNullable(mark.who()).ifPresent(who -> station.add(span("fw-strip-who", who)));
        Optional.ofNullable(mark.at()).ifPresent(at -> station.add(when(mark, at)));
        return station;
    }

    private Component sign(StepMark.State state, String key) {
        var sign = span(
                "fw-strip-sign",
                switch (state) {
                    case DONE -> "✓";
                    case CURRENT -> "●";
                    case RETURNED -> "↩";
                    case WAITING -> "○";
                });
        sign.getElement().setAttribute("role", "img");
        sign.getElement().setAttribute("aria-label", Texts.text("shell.strip." + key));
        return sign;
    }

    private Component when(StepMark mark, Instant at) {
        if (mark.state() != StepMark.State.CURRENT) {
            return moments.day(at);
        }
        var due = mark.dueAt();
        if (due == null || !moments.isOverdue(due)) {
            return moments.since(at);
        }
        var late = moments.until(due);
        late.addClassName("fw-overdue");
        return late;
    }

    private static Span span(String className, String words) {
        var span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
