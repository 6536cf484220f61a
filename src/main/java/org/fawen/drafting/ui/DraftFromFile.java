package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import org.fawen.drafting.PastedNotice;
import org.fawen.identity.Unit;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** Begins a draft from a file; the organ is the one that signs the text, where this person drafts for it. */
class DraftFromFile extends Div {

    /** An organ this person may write for, and as a member of which unit. */
    record Organ(Unit draftingUnit, Unit issuer) {

        boolean isCalled(String name) {
            return issuer.name().equals(name)
                    || name.equals(issuer.shortName())
                    || issuer.alsoKnownAs().contains(name);
        }
    }

    private final transient List<Organ> organs;
    private final transient BiConsumer<Organ, Content> begin;

    /** @param organs at least one */
    DraftFromFile(List<Organ> organs, BiConsumer<Organ, Content> begin) {
        this.organs = List.copyOf(organs);
        this.begin = begin;
        add(new FileImport(this::offer));
    }

    private void offer(String file, PastedNotice notice) {
        var organ = new Select<Organ>();
        organ.setId("import-organ");
        organ.setLabel(Texts.text("shell.field.issuers"));
        organ.setItems(organs);
        organ.setItemLabelGenerator(choice -> choice.issuer().name());
        organ.setValue(signer(notice));
        organ.setWidthFull();
        var dialog = new ImportDialog(
                file,
                notice,
                Texts.text("drafting.import.begin"),
                () -> begin.accept(organ.getValue(), issuedBy(organ.getValue(), notice.content())));
        dialog.addComponentAsFirst(organ);
        dialog.open();
    }

    private Organ signer(PastedNotice notice) {
        return notice.issuers().stream()
                .flatMap(name -> organs.stream().filter(organ -> organ.isCalled(name)))
                .findFirst()
                .orElse(organs.getFirst());
    }

    /** One organ issues what begins as a draft; others join at the draft. */
    private static Content issuedBy(Organ organ, Content content) {
        return new Content(
                content.docType(),
                content.title(),
                List.of(organ.issuer().name()),
                content.addressees(),
                content.copyTo(),
                content.urgency(),
                content.disclosure(),
                content.audience(),
                content.replyTo(),
                content.minutes(),
                content.note(),
                content.blocks(),
                content.attachments());
    }
}
