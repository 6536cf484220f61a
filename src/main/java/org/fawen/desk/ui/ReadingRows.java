package org.fawen.desk.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fawen.identity.Organisation;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.fawen.workflow.PartsGiven;

/** Above the inbox: what others pass round to be read. */
class ReadingRows extends Section {

    ReadingRows(List<PartsGiven.ToRead> unread, Organisation organisation, Moments moments) {
        setId("reading");
        addClassName("fw-proof-rows");
        var heading = new H2(Texts.text("desk.inbox.reading"));
        heading.setId("reading-heading");
        getElement().setAttribute("aria-labelledby", "reading-heading");
        var rows = new UnorderedList();
        rows.addClassName("fw-rows");
        unread.forEach(one -> rows.add(new NoticeRow("notices/" + one.notice())
                .title(Urgency.NORMAL, one.title())
                .about(Texts.text("desk.inbox.reading.by", organisation.nameOf(one.by())))
                .about(one.words())
                .about(moments.brief(one.at()))));
        add(heading, rows);
    }
}
