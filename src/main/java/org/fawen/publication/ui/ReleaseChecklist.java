package org.fawen.publication.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.fawen.publication.ReleaseCheck;
import org.fawen.shell.Texts;

/** What was looked at before the release, each with its sign and what was found. */
class ReleaseChecklist extends UnorderedList {

    ReleaseChecklist(List<ReleaseCheck> checks) {
        setId("release-checks");
        addClassName("fw-release-checks");
        getElement().setAttribute("aria-label", Texts.text("publication.checks"));
        checks.forEach(check -> {
            var state = new Span(Texts.text("publication.check.state." + check.state()));
            state.addClassNames("fw-badge", "fw-badge-" + tone(check));
            var item = new ListItem(state, new Span(Texts.text("publication.check." + check.name())));
            if (!check.words().isEmpty()) {
                item.add(new Span(check.words()));
            }
            item.addClassName("fw-check-" + check.state().name().toLowerCase(Locale.ROOT));
            add(item);
        });
    }

    private static String tone(ReleaseCheck check) {
        return switch (check.state()) {
            case GOOD -> "done";
            case LOOK -> "waiting";
            case STOPS -> "overdue";
        };
    }
}
