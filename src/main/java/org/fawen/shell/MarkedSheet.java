package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;

/** 花脸稿 beside 清稿: who changed what and when, then both texts on white paper; one below the other on a phone. */
@StyleSheet("context://ui/changes.css")
public class MarkedSheet extends Div {

    public MarkedSheet(MarkedText text, Moments moments) {
        addClassName("fw-marked-sheet");
        var html = new MarkedHtml(text);
        var legend = new UnorderedList();
        legend.addClassName("fw-marked-legend");
        legend.getElement().setAttribute("aria-label", Texts.text("shell.marked.legend"));
        text.edits().forEach(edit -> legend.add(line(edit, html, moments)));
        add(legend, columns(text, html));
    }

    private static ListItem line(MarkedText.Edit edit, MarkedHtml html, Moments moments) {
        var sample = new Span(Texts.text("shell.marked.sample"));
        sample.addClassNames("fw-marked-sample", "fw-by-" + html.style(edit.name()));
        var name = new Span(edit.name());
        name.addClassName("fw-marked-name");
        var post = new Span(edit.post());
        post.addClassName("fw-secondary");
        return new ListItem(
                sample,
                name,
                post,
                new Span(Texts.text("shell.marked.places", edit.revision(), edit.places())),
                moments.exactly(edit.at()));
    }

    private static Component columns(MarkedText text, MarkedHtml html) {
        var marked = sheet(Texts.text("shell.marked"), html.html());
        marked.setId("marked");
        var clean = sheet(
                Texts.text("shell.marked.clean"),
                NoticeHtml.paper(
                        text.copy().present(),
                        PaperView.underWay(text.notice().facts().channel())));
        clean.setId("clean");
        var columns = new Div(marked, clean);
        columns.addClassName("fw-marked-columns");
        return columns;
    }

    private static Section sheet(String word, String html) {
        var paper = new Html("<div class=\"fw-paper\"></div>");
        paper.setHtmlContent("<div class=\"fw-paper fw-marked-paper\">" + html + "</div>");
        var section = new Section(new H2(word), paper);
        section.getElement().setAttribute("aria-label", word);
        return section;
    }
}
