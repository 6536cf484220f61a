package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.function.Consumer;
import org.fawen.checking.Finding;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Content;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.fawen.shell.NoticePaper;
import org.fawen.shell.Texts;

/** Beside the form: the paper as it will look, and what the checks say. */
class DraftAside extends Div {

    private final Div paper = new Div();
    private final Div findings = new Div();
    private final Tab findingsTab;
    private final transient Consumer<String> reveal;

    /** @param reveal shows a block of the text */
    DraftAside(Consumer<String> reveal) {
        this.reveal = reveal;
        addClassName("fw-draft-aside");
        var tabs = new TabSheet();
        tabs.add(Texts.text("drafting.tab.preview"), paper);
        findingsTab = tabs.add(Texts.text("drafting.tab.findings", 0), findings);
        tabs.setSizeFull();
        add(tabs);
    }

    void show(Content content, RoutingFacts facts, List<Finding> found) {
        paper.removeAll();
        paper.add(new NoticePaper(NoticeHtml.paper(content, PaperView.underWay(facts.channel()))));
        findings.removeAll();
        findings.add(new FindingList(found, reveal));
        findingsTab.setLabel(Texts.text("drafting.tab.findings", found.size()));
    }
}
