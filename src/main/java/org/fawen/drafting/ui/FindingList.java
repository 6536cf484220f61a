package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fawen.checking.Finding;
import org.fawen.checking.Fix;
import org.fawen.shell.Texts;

/** 必须改, 建议改, 提示: each finding with its place and sentence, and its fix where one is safe. */
class FindingList extends Div {

    private static final int SHOWN = 24;
    private static final int SHOWN_OF_FIX = 12;

    /** What can be done about a finding. */
    interface Listener {

        /** Shows its words in the text. */
        void reveal(Finding finding);

        /** Applies its safe fix. */
        void fix(Finding finding);
    }

    private final transient Listener listener;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Texts.text("drafting.findings.none"));
    private transient Map<Finding, ListItem> items = Map.of();

    FindingList(Listener listener) {
        this.listener = listener;
        addClassName("fw-findings");
        list.setVisible(false);
        add(none, list);
    }

    /** Findings that were there before keep their line: a click on one that is under way still arrives. */
    void show(List<Finding> findings) {
        var shown = new LinkedHashMap<Finding, ListItem>();
        findings.forEach(finding -> {
            var line = items.get(finding);
            shown.put(finding, line == null ? item(finding) : line);
        });
        if (!List.copyOf(shown.keySet()).equals(List.copyOf(items.keySet()))) {
            list.removeAll();
            shown.values().forEach(list::add);
        }
        items = shown;
        list.setVisible(!findings.isEmpty());
        none.setVisible(findings.isEmpty());
    }

    private ListItem item(Finding finding) {
        var severity = new Span(Texts.text("drafting.severity." + finding.severity()));
        severity.addClassNames(
                "fw-severity", "fw-severity-" + finding.severity().name().toLowerCase(Locale.ROOT));
        var jump = new NativeButton(finding.message(Texts.language()), click -> listener.reveal(finding));
        jump.addClassName("fw-finding-jump");
        var item = new ListItem(severity, jump);
        if (!finding.matched().isBlank()) {
            var matched = new Span("“" + shortened(finding.matched()) + "”");
            matched.addClassName("fw-secondary");
            item.add(matched);
        }
        var fix = finding.fix();
        if (fix != null && finding.hasSafeFix()) {
            var mend = new NativeButton(words(fix), click -> listener.fix(finding));
            mend.addClassName("fw-finding-fix");
            item.add(mend);
        }
        item.getElement().setAttribute("data-check", finding.check());
        return item;
    }

    /** What the fix does, where that can be said on a button. */
    private static String words(Fix fix) {
        var instead = fix.replacement();
        if (instead.isEmpty()) {
            return Texts.text("drafting.fix.remove");
        }
        return instead.isBlank() || instead.contains("\n") || instead.length() > SHOWN_OF_FIX
                ? Texts.text("drafting.fix")
                : Texts.text("drafting.fix.instead", instead);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
