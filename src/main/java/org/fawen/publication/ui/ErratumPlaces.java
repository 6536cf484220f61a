package org.fawen.publication.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fawen.notice.Erratum;

/** What 文字更正 changes, place by place: before, after. */
class ErratumPlaces extends UnorderedList {

    ErratumPlaces(List<Erratum.Place> places) {
        addClassName("fw-points");
        places.stream().map(ErratumPlaces::item).forEach(this::add);
    }

    private static ListItem item(Erratum.Place place) {
        return new ListItem(new Span("“" + place.was() + "” → “" + place.became() + "”"));
    }
}
