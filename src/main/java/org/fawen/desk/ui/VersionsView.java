package org.fawen.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import org.fawen.notice.NoticeId;
import org.fawen.shell.FoldsNavigation;
import org.fawen.shell.Texts;

/** A page about the versions of one notice, reached from its dossier and leading back there. */
abstract class VersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle, FoldsNavigation {

    private String title = "";

    VersionsView() {
        addClassNames("fw-page", "fw-compare");
    }

    /**
     * Draws the page.
     *
     * @throws NotFoundException when there is nothing for this person
     * @throws IllegalArgumentException when the query is none of this page's
     */
    abstract void show(NoticeId notice, QueryParameters query);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var notice = NoticeId.of(event.getRouteParameters().get("notice").orElse(""));
            show(notice, event.getLocation().getQueryParameters());
        } catch (IllegalArgumentException notAnAddress) {
            throw new NotFoundException();
        }
    }

    /** Begins the page anew, with the way back and the heading. */
    void begin(NoticeId notice, String pageTitle, String words) {
        title = pageTitle;
        removeAll();
        var back = new Anchor("notices/" + notice, "‹ " + Texts.text("desk.compare.back"));
        back.addClassName("fw-back");
        var heading = new H1(words);
        heading.addClassName("fw-title");
        add(back, heading);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
