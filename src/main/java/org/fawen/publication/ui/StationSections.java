package org.fawen.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.fawen.publication.Station;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** The stations after sign-off, one below the other: done ones with person and time, coming ones grey. */
class StationSections extends Div {

    private final Moments moments;

    StationSections(Moments moments) {
        this.moments = moments;
        setId("stations");
        addClassName("fw-stations");
    }

    /** Adds a station and returns its section, to put something in it. */
    Section section(Station station) {
        var state = station.state().name().toLowerCase(Locale.ROOT);
        var sign = new Span(sign(station.state()));
        sign.addClassName("fw-station-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var heading = new H2(Texts.word(station.step()));
        heading.setId("station-" + station.step().key() + "-name");
        var head = new Header(sign, heading);
        head.addClassName("fw-station-head");
        if (station.by() != null) {
            head.add(new Span(station.by()));
        }
        if (station.at() != null) {
            head.add(moments.exactly(station.at()));
        } else if (station.state() == Station.State.COMING) {
            head.add(new Span(Texts.text("publication.station.coming")));
        }
        var section = new Section(head);
        section.setId("station-" + station.step().key());
        section.addClassNames("fw-station", "fw-station-" + state);
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(section);
        return section;
    }

    private static String sign(Station.State state) {
        return switch (state) {
            case DONE -> "✓";
            case CURRENT -> "●";
            case COMING -> "○";
        };
    }
}
