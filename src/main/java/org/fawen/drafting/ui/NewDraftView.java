package org.fawen.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.TemplateVersion;
import org.fawen.drafting.Templates;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.notice.NoticeId;
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
    private final transient Templates templates;
    private final transient CurrentPerson current;

    NewDraftView(Drafting drafting, Templates templates, CurrentPerson current, Organisations organisations) {
        this.drafting = drafting;
        this.templates = templates;
        this.current = current;
        addClassNames("fw-page", "fw-new-draft");
        add(new H1(Texts.text("drafting.new.title")), new Paragraph(Texts.text("drafting.new.lead")));
        var organisation = organisations.current();
        var fromTemplates = cards();
        var blank = cards();
        organisation.units().stream()
                .filter(unit -> organisation.holds(current.get(), Role.DRAFTER, unit.id()))
                .forEach(unit -> offer(unit, organisation, fromTemplates, blank));
        if (fromTemplates.getComponentCount() > 0) {
            add(new H2(Texts.text("drafting.new.templates")), fromTemplates, new H2(Texts.text("drafting.new.blank")));
        }
        add(blank);
        var organs = organs(organisation);
        if (!organs.isEmpty()) {
            add(new DraftFromFile(organs, (organ, content) -> begin(organ.draftingUnit(), content)));
        }
        if (fromTemplates.getComponentCount() + blank.getComponentCount() == 0) {
            add(new Paragraph(Texts.text("drafting.refused.not-a-drafter")));
        }
    }

    private static Div cards() {
        var cards = new Div();
        cards.addClassName("fw-cards");
        return cards;
    }

    private List<DraftFromFile.Organ> organs(Organisation organisation) {
        return organisation.units().stream()
                .filter(unit -> organisation.holds(current.get(), Role.DRAFTER, unit.id()))
                .flatMap(unit -> unit.draftsFor().stream()
                        .map(issuer -> new DraftFromFile.Organ(unit, organisation.require(issuer))))
                .toList();
    }

    private void offer(Unit draftingUnit, Organisation organisation, Div fromTemplates, Div blank) {
        var offered = templates.offeredTo(current.get(), draftingUnit.id());
        offered.forEach(version -> fromTemplates.add(card(draftingUnit, organisation, version)));
        var taken = offered.stream().map(TemplateVersion::id).collect(Collectors.toSet());
        for (var id : draftingUnit.draftsFor()) {
            var issuer = organisation.require(id);
            USUAL.stream()
                    .filter(type -> type != DocType.LETTER || issuer.mayIssue().contains("letter"))
                    .filter(type -> !taken.contains(name(issuer, type)))
                    .forEach(type -> blank.add(card(draftingUnit, issuer, type)));
        }
    }

    private NativeButton card(Unit draftingUnit, Organisation organisation, TemplateVersion version) {
        var template = version.template();
        var about = template.titleHint().isBlank() ? Texts.word(template.docType()) : template.titleHint();
        return card(
                version.id(),
                template.name(),
                organisation.require(template.issuer()).name() + " · " + about,
                () -> open(templates.begin(current.get(), draftingUnit.id(), version.id())));
    }

    private NativeButton card(Unit draftingUnit, Unit issuer, DocType type) {
        return card(
                name(issuer, type),
                issuer.shortName() + Texts.word(type),
                issuer.name(),
                () -> begin(draftingUnit, Content.blank(type, issuer.name())));
    }

    private static String name(Unit issuer, DocType type) {
        return "%s-%s".formatted(issuer.id(), type.name().toLowerCase(Locale.ROOT));
    }

    private static NativeButton card(String id, String title, String about, Runnable begin) {
        var what = new Span(title);
        what.addClassName("fw-card-title");
        var whose = new Span(about);
        whose.addClassName("fw-secondary");
        var card = new NativeButton("", click -> begin.run());
        card.add(what, whose);
        card.addClassName("fw-card");
        card.setId("new-" + id);
        return card;
    }

    private void begin(Unit draftingUnit, Content content) {
        open(drafting.begin(current.get(), draftingUnit.id(), content, RoutingRequest.NONE));
    }

    private static void open(NoticeId notice) {
        UI.getCurrent().navigate("draft/" + notice);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("drafting.new.title");
    }
}
