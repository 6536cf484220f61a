package org.fawen.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fawen.workflow.Inbox;

/**
 * The entries this person may open, each with icon, word and how much waits. Their titles are message keys. A gap parts
 * one's own desk, the office's, what is looked up and what is set up, by their orders.
 */
class Navigation extends Composite<SideNav> {

    private static final double[] PARTS = {45, 60, 80};

    private final Map<String, SideNavItem> items = new LinkedHashMap<>();
    private int part;

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
        var own = partOf(entry);
        if (own != part && !items.isEmpty()) {
            item.addClassName("fw-nav-part");
        }
        part = own;
        items.put(entry.path().replaceFirst("^/", ""), item);
        getContent().addItem(item);
    }

    private static int partOf(MenuEntry entry) {
        var order = entry.order() == null ? Double.MAX_VALUE : entry.order();
        return (int) Arrays.stream(PARTS).filter(begin -> order >= begin).count();
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
