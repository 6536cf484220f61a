package org.fawen.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.fawen.notice.Channel;
import org.fawen.notice.Notice;
import org.jspecify.annotations.Nullable;

/** 公文要素: type, issuers, number, addressees, disclosure and the other facts around a text. */
public class FactsPanel extends Section {

    private final DescriptionList facts = new DescriptionList();

    public FactsPanel(Dossier dossier, Moments moments) {
        addClassName("fw-facts");
        getElement().setAttribute("aria-label", Texts.text("shell.facts"));
        add(new H2(Texts.text("shell.facts")), facts);
        var notice = dossier.notice();
        var content = dossier.content();
        var people = dossier.people();
        fact("doc-type", Texts.word(content.docType()));
        fact("issuers", joined(content.issuers()));
        fact("number", number(notice));
        fact("document-date", notice.documentDate() == null ? null : Moments.documentDate(notice.documentDate()));
        fact("addressees", joined(content.addressees()));
        fact("copy-to", joined(content.copyTo()));
        fact("urgency", Texts.word(content.urgency()));
        fact("disclosure", Texts.text("shell.facts.disclosure.value", content.disclosure(), content.audience()));
        fact("channel", Texts.word(notice.facts().channel()));
        fact("drafter", Texts.text("shell.facts.drafter.value", people.drafter(), people.draftingUnit()));
        fact("countersign", joined(people.countersignUnits()));
        fact("reply-to", content.replyTo() == null ? null : content.replyTo().title());
        fact("note", content.note());
        fact("published", notice.publishedAt() == null ? null : moments.full(notice.publishedAt()));
        fact("revision", revision(dossier.revision()));
        fact("check-code", dossier.hash().checkCode());
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(Texts.text("shell.facts." + key)), new DescriptionList.Description(value));
        }
    }

    private static @Nullable String number(Notice notice) {
        if (notice.number() != null) {
            return notice.number().toString();
        }
        return notice.facts().channel() == Channel.WEB_ONLY ? null : Texts.text("shell.facts.number.later");
    }

    private static String revision(int number) {
        return number == 0 ? Texts.text("shell.revision.draft") : Texts.text("shell.revision", number);
    }

    private static String joined(List<String> names) {
        return String.join(Texts.text("shell.separator"), names);
    }
}
