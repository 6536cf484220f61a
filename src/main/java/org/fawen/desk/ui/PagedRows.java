package org.fawen.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A list that reads one page at a time, each from where the last one ended; nothing is counted through and nothing that
 * was shown is kept on the server but the last line.
 */
class PagedRows<T> extends Div {

    /** Rows of a page. */
    static final int PAGE = 50;

    private final Function<@Nullable T, List<T>> pages;
    private final Function<T, ? extends ListItem> row;
    private final int size;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private @Nullable T last;

    /**
     * @param name what the list is called, for those who hear it
     * @param pages reads the page behind a line; the first behind none
     * @param none what to say instead of an empty list
     */
    PagedRows(String name, Function<@Nullable T, List<T>> pages, Function<T, ? extends ListItem> row, String none) {
        this(name, pages, row, none, PAGE);
    }

    PagedRows(
            String name,
            Function<@Nullable T, List<T>> pages,
            Function<T, ? extends ListItem> row,
            String none,
            int size) {
        this.pages = pages;
        this.row = row;
        this.size = size;
        rows.addClassName("fw-rows");
        rows.getElement().setAttribute("aria-label", name);
        more.setText(Texts.text("desk.more"));
        more.setId("more");
        more.addClickListener(click -> read());
        add(rows, more);
        read();
        if (last == null) {
            removeAll();
            add(new Paragraph(none));
        }
    }

    private void read() {
        var page = pages.apply(last);
        page.forEach(line -> rows.add(row.apply(line)));
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        more.setVisible(page.size() == size);
    }
}
