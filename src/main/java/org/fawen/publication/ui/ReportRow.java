package org.fawen.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fawen.notice.ErrorReport;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** What a reader found wrong, until somebody has seen to it. */
class ReportRow extends ListItem {

    ReportRow(ErrorReport report, Moments moments, Runnable settled) {
        addClassNames("fw-row", "fw-report");
        var notice = new Anchor("after/" + report.notice(), report.title());
        notice.getElement().setAttribute("router-link", true);
        var done = new Button(Texts.text("publication.publishing.settle"), click -> settled.run());
        done.setDisableOnClick(true);
        var acts = new Div(new Span(moments.ago(report.at())), done);
        acts.addClassName("fw-row-acts");
        add(notice, new Paragraph(report.words()), acts);
    }
}
