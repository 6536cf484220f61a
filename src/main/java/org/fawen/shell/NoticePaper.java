package org.fawen.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The notice as white paper on the desk, in light and dark alike. */
public class NoticePaper extends Div {

    /** Sizes of the reading text in pixels; signing begins at the second. */
    public static final List<Integer> SIZES = List.of(16, 18, 20, 24);

    private final Document page;
    private int size = SIZES.getFirst();

    /** @param html a page made by {@link org.fawen.rendering.NoticeHtml}, which escapes every word */
    public NoticePaper(String html) {
        addClassName("fw-paper-desk");
        getElement().setAttribute("lang", "zh-CN");
        page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        draw();
    }

    /**
     * Marks blocks that changed, each with a bar at its side and its number in words, never by colour alone.
     *
     * @param places number of the change by the id of the block; ids that are not on the page are passed over
     */
    public NoticePaper marking(Map<String, Integer> places) {
        places.forEach((id, place) -> {
            var block = page.getElementById("b-" + id);
            if (block != null) {
                block.addClass("fw-changed").attr("tabindex", "-1");
                block.prependElement("span")
                        .addClass("fw-changed-flag")
                        .attr("contenteditable", "false")
                        .text(Texts.text("shell.since.mark", place));
            }
        });
        draw();
        return this;
    }

    /** @param pixels one of {@link #SIZES} */
    public NoticePaper withSize(int pixels) {
        size = pixels;
        getStyle().set("--fw-reading-size", pixels + "px");
        return this;
    }

    /** The next larger size (A+); after the largest the smallest again. Returns it. */
    public int enlarge() {
        var next = SIZES.get((SIZES.indexOf(size) + 1) % SIZES.size());
        withSize(next);
        return next;
    }

    private void draw() {
        removeAll();
        var sheet = new Html("<div class=\"fw-paper\"></div>");
        sheet.setHtmlContent("<div class=\"fw-paper\">" + page.body().html() + "</div>");
        add(sheet);
    }
}
