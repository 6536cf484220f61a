package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.fawen.checking.Finding;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 必须改, 建议改, 提示: each finding with its place and sentence. */
class FindingList extends Div {

    FindingList(List<Finding> findings) {
        this(findings, null);
    }

    /** @param reveal shows the words of a finding; null where the text is not on the screen */
    FindingList(List<Finding> findings, @Nullable Consumer<Finding> reveal) {
        addClassName("fw-findings");
        if (findings.isEmpty()) {
            add(new Paragraph(Texts.text("drafting.findings.none")));
            return;
        }
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(item(finding, reveal)));
        add(list);
    }

    private static ListItem item(Finding finding, @Nullable Consumer<Finding> reveal) {
        var severity = new Span(Texts.text("drafting.severity." + finding.severity()));
        severity.addClassNames(
                "fw-severity", "fw-severity-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        var item = new ListItem(severity, words(finding, reveal));
        if (!finding.matched().isBlank()) {
            var matched = new Span("“" + shortened(finding.matched()) + "”");
            matched.addClassName("fw-secondary");
            item.add(matched);
        }
        item.getElement().setAttribute("data-check", finding.check());
        return item;
    }

    private static Component words(Finding finding, @Nullable Consumer<Finding> reveal) {
        var words = finding.message(Texts.language());
        if (reveal == null) {
            return new Span(words);
        }
        var jump = new NativeButton(words, click -> reveal.accept(finding));
        jump.addClassName("fw-finding-jump");
        return jump;
    }

    private static String shortened(String text) {
        return text.length() <= 24 ? text : text.substring(0, 24) + "…";
    }
}
