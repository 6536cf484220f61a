package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fawen.notice.comparison.Comparison;

/**
 * A comparison on white paper. With its bar the places are walked by n and p, which never act while somebody types; the
 * focus goes along.
 */
@Tag("fw-redline-walk")
@JsModule("context://ui/redline.js")
public class Redline extends Component implements HasComponents {

    private final Comparison comparison;

    private Redline(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Both texts with a bar to walk through the places. */
    public static Redline of(Comparison comparison, boolean sideBySide) {
        var redline = new Redline(comparison);
        var html = new RedlineHtml(comparison);
        redline.add(redline.bar());
        redline.add(sheet(html.inline()));
        if (sideBySide) {
            // A narrow screen shows the other one.
            redline.getElement().setAttribute("side", true);
            redline.add(sheet(html.sideBySide()));
        }
        return redline;
    }

    /** The places alone, as they are shown above the paper. */
    public static Component places(Comparison comparison) {
        return sheet(new RedlineHtml(comparison).places());
    }

    private Div bar() {
        var count = new Span(Texts.text("shell.redline.count", comparison.places()));
        count.addClassName("fw-redline-count");
        count.getElement().setAttribute("role", "status");
        count.getElement().setAttribute("data-count", Texts.text("shell.redline.at", "{0}", "{1}"));
        var bar = new Div(count, button("shell.redline.previous", -1), button("shell.redline.next", 1));
        bar.addClassName("fw-redline-bar");
        return bar;
    }

    private Button button(String key, int by) {
        var button = new Button(Texts.text(key));
        button.getElement().setAttribute("data-go", Integer.toString(by));
        button.setEnabled(comparison.places() > 0);
        return button;
    }

    private static Component sheet(String html) {
        var sheet = new Html("<div class=\"fw-redline-sheet fw-paper\"></div>");
        sheet.setHtmlContent("<div class=\"fw-redline-sheet fw-paper\">" + html + "</div>");
        return sheet;
    }
}
