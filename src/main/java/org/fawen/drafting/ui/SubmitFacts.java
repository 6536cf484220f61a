package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Content;
import org.fawen.shell.AttachmentList;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What is sent: title, addressees, urgency and the other facts, each attachment with its kind and size. */
class SubmitFacts extends Section {

    private final DescriptionList facts = new DescriptionList();

    SubmitFacts(Content content, RoutingFacts routing) {
        addClassNames("fw-submit-part", "fw-submit-facts");
        var heading = new H2(Texts.text("drafting.submit.facts"));
        heading.setId("submit-facts");
        getElement().setAttribute("aria-labelledby", "submit-facts");
        add(heading, facts);
        fact("drafting.field.title", content.title());
        fact("drafting.field.addressees", joined(content.addressees()));
        fact("shell.facts.copy-to", joined(content.copyTo()));
        fact("shell.facts.urgency", Texts.word(content.urgency()));
        fact("shell.facts.issuers", joined(content.issuers()));
        fact("shell.facts.doc-type", Texts.word(content.docType()));
        fact(
                "shell.facts.disclosure",
                Texts.text("shell.facts.disclosure.value", content.disclosure(), content.audience()));
        fact("shell.facts.channel", Texts.word(routing.channel()));
        attachments(content.attachments());
    }

    private void attachments(List<Attachment> attachments) {
        facts.add(new DescriptionList.Term(Texts.text("shell.attachments")));
        if (attachments.isEmpty()) {
            facts.add(new DescriptionList.Description(Texts.text("shell.attachments.none")));
        }
        for (var attachment : attachments) {
            var line = new DescriptionList.Description(attachment.title());
            line.add(AttachmentList.about(attachment));
            line.addClassName("fw-submit-attachment");
            facts.add(line);
        }
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new DescriptionList.Term(Texts.text(key)), new DescriptionList.Description(value));
        }
    }

    private static String joined(List<String> names) {
        return String.join(Texts.text("shell.separator"), names);
    }
}
