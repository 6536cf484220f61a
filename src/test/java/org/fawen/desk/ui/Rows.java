package org.fawen.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** What a person reads in a list. */
final class Rows {

    private Rows() {}

    static void open(String address) {
        var query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    /** The words of each row. */
    static List<String> words() {
        return _find(NoticeRow.class).stream().map(Rows::words).toList();
    }

    /** Where each row leads; empty for rows that lead nowhere. */
    static List<String> addresses() {
        return _find(NoticeRow.class).stream()
                .map(row -> _get(row, Anchor.class, spec -> spec.withClasses("fw-row-link")))
                .map(Anchor::getHref)
                .toList();
    }

    /** Everything on the screen. */
    static String page() {
        return words(_get(Main.class));
    }

    /** The choice that is marked as the present one. */
    static String chosen() {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getElement().hasAttribute("aria-current"))
                .map(Rows::words)
                .findFirst()
                .orElse("");
    }

    static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
