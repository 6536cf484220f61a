package org.fawen.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fawen.workflow.Inbox;

/** The entries this person may open, each with icon, word and how much waits. Their titles are message keys. */
class Navigation extends Composite<SideNav> {

    private final Map<String, SideNavItem> items = new LinkedHashMap<>();

    Navigation() {
        getContent().addClassName("fw-nav");
        MenuConfiguration.getMenuEntries().forEach(this::add);
    }

    private void add(MenuEntry entry) {
        var word = Texts.text(entry.title());
        var item = new SideNavItem(word, entry.path());
        if (entry.icon() != null) {
            var icon = new Icon(entry.icon().replaceFirst("^vaadin:", ""));
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        item.getElement().setAttribute("title", word);
        items.put(entry.path().replaceFirst("^/", ""), item);
        getContent().addItem(item);
    }

    void count(Map<String, Integer> counts) {
        items.forEach((path, item) -> {
            var count = counts.getOrDefault(path, 0);
            if (count == 0) {
                item.setSuffixComponent(null);
            } else {
                var badge = new Span(count >= Inbox.COUNT_CAP ? Inbox.COUNT_CAP + "+" : String.valueOf(count));
                badge.addClassName("fw-count");
                badge.setTitle(Texts.text("shell.nav.count", count));
                item.setSuffixComponent(badge);
            }
        });
    }
}
