package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.fawen.identity.Delegation;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;

/** The institution, 起草新文 for drafters, the language, the person and the way out. */
class TopBar extends Composite<Header> {

    /** Where a new draft begins. */
    private static final String NEW_DRAFT = "draft";

    TopBar(Organisation organisation, PersonId person, Bell bell, Moments moments, Runnable logout) {
        getContent().addClassName("fw-top");
        getContent().add(institution(organisation));
        if (organisation.rolesOf(person).contains(Role.DRAFTER)
                && RouteConfiguration.forApplicationScope().isPathAvailable(NEW_DRAFT)) {
            getContent().add(newDraft());
        }
        organisation.actingFor(person).forEach(one -> getContent().add(actingFor(one, organisation, moments)));
        getContent().add(bell, language(), person(organisation, person), logout(logout));
    }

    private static Component institution(Organisation organisation) {
        var name = organisation.units().stream()
                .filter(unit -> unit.parent() == null)
                .findFirst()
                .map(unit -> unit.name())
                .orElse("");
        var institution = new Span(name);
        institution.addClassName("fw-institution");
        var product = new Span(Texts.text("shell.product"));
        product.addClassName("fw-product");
        var both = new Div(institution, product);
        both.addClassName("fw-brand");
        return both;
    }

    private static Component actingFor(Delegation one, Organisation organisation, Moments moments) {
        var words = new Span(Texts.text(
                "shell.acting-for",
                organisation.nameOf(one.principal()),
                moments.day(one.to().minusSeconds(1)).getText()));
        words.addClassName("fw-acting-for");
        return words;
    }

    private static Component newDraft() {
        var button = iconAndWord("new-draft", VaadinIcon.EDIT, Texts.text("shell.new-draft"));
        button.addClickListener(click -> UI.getCurrent().navigate(NEW_DRAFT));
        return button;
    }

    private static Component language() {
        var button = new Button(Texts.text("shell.language.switch-to"), click -> switchLanguage());
        button.setId("language");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement()
                .setAttribute("lang", Languages.other(Texts.language()).toLanguageTag());
        return button;
    }

    private static void switchLanguage() {
        var next = Languages.other(Texts.language());
        VaadinSession.getCurrent().setLocale(next);
        Languages.remember(next, VaadinService.getCurrentResponse());
        UI.getCurrent().getPage().reload();
    }

    private static Component person(Organisation organisation, PersonId person) {
        var name = new Span(organisation.nameOf(person));
        name.addClassName("fw-person-name");
        var title = new Span(organisation.titleOf(person));
        title.addClassName("fw-secondary");
        var both = new Div(name, title);
        both.addClassName("fw-person");
        return both;
    }

    private static Component logout(Runnable logout) {
        var button = iconAndWord("logout", VaadinIcon.SIGN_OUT, Texts.text("shell.logout"));
        button.addClickListener(click -> logout.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    // On a phone only the icon is seen; the word stays its name.
    private static Button iconAndWord(String id, VaadinIcon icon, String word) {
        var button = new Button(icon.create());
        button.setId(id);
        button.setAriaLabel(word);
        button.setTooltipText(word);
        var text = new Span(word);
        text.addClassName("fw-top-word");
        button.setSuffixComponent(text);
        return button;
    }
}
