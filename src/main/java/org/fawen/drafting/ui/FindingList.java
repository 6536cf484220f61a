package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fawen.checking.Finding;
import org.fawen.shell.Texts;

/** 必须改, 建议改, 提示: each finding with its place and sentence. */
class FindingList extends Div {

    FindingList(List<Finding> findings) {
        addClassName("fw-findings");
        if (findings.isEmpty()) {
            add(new Paragraph(Texts.text("drafting.findings.none")));
            return;
        }
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(item(finding)));
        add(list);
    }

    private static ListItem item(Finding finding) {
        var severity = new Span(Texts.text("drafting.severity." + finding.severity()));
        severity.addClassNames(
                "fw-severity", "fw-severity-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        var words = new Span(finding.message(Texts.language()));
        var item = new ListItem(severity, words);
        if (!finding.matched().isBlank()) {
            var matched = new Span("“" + shortened(finding.matched()) + "”");
            matched.addClassName("fw-secondary");
            item.add(matched);
        }
        item.getElement().setAttribute("data-check", finding.check());
        return item;
    }

    private static String shortened(String text) {
        return text.length() <= 24 ? text : text.substring(0, 24) + "…";
    }
}
