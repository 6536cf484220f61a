package org.fawen.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.fawen.drafting.Drafting;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.shell.Texts;

/** 起草新文: one card for each organ this person may write for and each usual type. */
@Route("draft")
@PermitAll
@StyleSheet("context://ui/draft.css")
class NewDraftView extends Main implements HasDynamicTitle {

    private static final List<DocType> USUAL = List.of(DocType.NOTICE, DocType.LETTER, DocType.CIRCULAR);

    private final transient Drafting drafting;
    private final transient CurrentPerson current;

    NewDraftView(Drafting drafting, CurrentPerson current, Organisations organisations) {
        this.drafting = drafting;
        this.current = current;
        addClassNames("fw-page", "fw-new-draft");
        add(new H1(Texts.text("drafting.new.title")), new Paragraph(Texts.text("drafting.new.lead")));
        var organisation = organisations.current();
        var cards = new Div();
        cards.addClassName("fw-cards");
        organisation.units().stream()
                .filter(unit -> organisation.holds(current.get(), Role.DRAFTER, unit.id()))
                .forEach(unit -> offer(unit, organisation, cards));
        add(cards);
        var organs = organs(organisation);
        if (!organs.isEmpty()) {
            add(new DraftFromFile(organs, (organ, content) -> begin(organ.draftingUnit(), content)));
        }
        if (cards.getComponentCount() == 0) {
            add(new Paragraph(Texts.text("drafting.refused.not-a-drafter")));
        }
    }

    private List<DraftFromFile.Organ> organs(Organisation organisation) {
        return organisation.units().stream()
                .filter(unit -> organisation.holds(current.get(), Role.DRAFTER, unit.id()))
                .flatMap(unit -> unit.draftsFor().stream()
                        .map(issuer -> new DraftFromFile.Organ(unit, organisation.require(issuer))))
                .toList();
    }

    private void offer(Unit draftingUnit, Organisation organisation, Div cards) {
        for (var id : draftingUnit.draftsFor()) {
            var issuer = organisation.require(id);
            USUAL.stream()
                    .filter(type -> type != DocType.LETTER || issuer.mayIssue().contains("letter"))
                    .forEach(type -> cards.add(card(draftingUnit, issuer, type)));
        }
    }

    private NativeButton card(Unit draftingUnit, Unit issuer, DocType type) {
        var what = new Span(issuer.shortName() + Texts.word(type));
        what.addClassName("fw-card-title");
        var whose = new Span(issuer.name());
        whose.addClassName("fw-secondary");
        var card = new NativeButton("", click -> begin(draftingUnit, issuer, type));
        card.add(what, whose);
        card.addClassName("fw-card");
        card.setId("new-%s-%s".formatted(issuer.id(), type.name().toLowerCase(java.util.Locale.ROOT)));
        return card;
    }

    private void begin(Unit draftingUnit, Unit issuer, DocType type) {
        begin(draftingUnit, Content.blank(type, issuer.name()));
    }

    private void begin(Unit draftingUnit, Content content) {
        var notice = drafting.begin(current.get(), draftingUnit.id(), content, RoutingRequest.NONE);
        UI.getCurrent().navigate("draft/" + notice);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("drafting.new.title");
    }
}
