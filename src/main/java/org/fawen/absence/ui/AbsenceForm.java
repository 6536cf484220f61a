package org.fawen.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fawen.identity.Delegation;
import org.fawen.identity.DelegationRefused;
import org.fawen.identity.Delegations;
import org.fawen.identity.Organisation;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.notice.Step;
import org.fawen.shell.Calendar;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Sets a delegation: who is away, who acts, from which day to which, for what. Nothing typed is lost when it is refused. */
class AbsenceForm extends Section {

    private final transient Delegations delegations;
    private final transient PersonId person;
    private final transient ZoneId zone;
    private final transient Consumer<Delegation> onSet;
    private final ComboBox<Person> principal = new ComboBox<>(Texts.text("absence.principal"));
    private final ComboBox<Person> delegate = new ComboBox<>(Texts.text("absence.delegate"));
    private final DatePicker from = new DatePicker(Texts.text("absence.from"));
    private final DatePicker to = new DatePicker(Texts.text("absence.to"));
    private final MultiSelectComboBox<Step> steps = new MultiSelectComboBox<>(Texts.text("absence.steps"));
    private final TextField reason = new TextField(Texts.text("absence.reason"));
    private final Div said = new Div();

    AbsenceForm(
            Delegations delegations,
            Organisation organisation,
            PersonId person,
            ZoneId zone,
            Consumer<Delegation> onSet) {
        this.delegations = delegations;
        this.person = person;
        this.zone = zone;
        this.onSet = onSet;
        var heading = new H2(Texts.text("absence.new"));
        heading.setId("absence-new");
        getElement().setAttribute("aria-labelledby", "absence-new");
        persons(principal, "principal", organisation);
        organisation.person(person).ifPresent(principal::setValue);
        principal.setReadOnly(!delegations.ofTheOffice(person));
        persons(delegate, "delegate", organisation);
        delegate.setHelperText(Texts.text("absence.delegate.help"));
        day(from, "from");
        day(to, "to");
        steps.setId("steps");
        steps.setItems(
                Arrays.stream(Step.values()).filter(step -> step != Step.DRAFT).toList());
        steps.setItemLabelGenerator(Texts::word);
        steps.setPlaceholder(Texts.text("absence.all"));
        reason.setId("reason");
        reason.setPlaceholder(Texts.text("absence.reason.example"));
        var set = new Button(Texts.text("absence.act"), click -> set());
        set.setId("set");
        set.addThemeVariants(ButtonVariant.PRIMARY);
        var who = new Div(principal, delegate);
        who.addClassName("fw-form");
        var when = new Div(from, to);
        when.addClassName("fw-form");
        var what = new Div(steps, reason);
        what.addClassName("fw-form");
        var form = new Div(said, who, when, what, set);
        form.addClassName("fw-stack");
        add(heading, form);
    }

    static void persons(ComboBox<Person> field, String id, Organisation organisation) {
        field.setId(id);
        field.setItems(organisation.persons());
        field.setItemLabelGenerator(one -> one.name() + " " + organisation.titleOf(one.id()));
    }

    private static void day(DatePicker field, String id) {
        field.setId(id);
        field.setI18n(Calendar.of(Texts.language()));
        field.setLocale(Texts.language());
    }

    private void set() {
        said.removeAll();
        var missing = missing();
        if (missing) {
            return;
        }
        var chosen = steps.getValue();
        try {
            onSet.accept(delegations.set(
                    person,
                    new Delegations.Wish(
                            principal.getValue().id(),
                            delegate.getValue() == null
                                    ? null
                                    : delegate.getValue().id(),
                            startOf(from.getValue()),
                            startOf(to.getValue().plusDays(1)),
                            keys(chosen),
                            reason.getValue(),
                            chosen.isEmpty() || chosen.contains(Step.SIGN_OFF))));
        } catch (DelegationRefused refused) {
            said.add(Notes.refused(Texts.text(refused.key())));
        }
    }

    private boolean missing() {
        principal.setErrorMessage(Texts.text("absence.missing.person"));
        principal.setInvalid(principal.getValue() == null);
        from.setErrorMessage(Texts.text("absence.missing"));
        from.setInvalid(from.getValue() == null);
        to.setErrorMessage(Texts.text("absence.missing"));
        to.setInvalid(to.getValue() == null);
        return principal.isInvalid() || from.isInvalid() || to.isInvalid();
    }

    private static Set<String> keys(@Nullable Set<Step> chosen) {
        return chosen == null ? Set.of() : chosen.stream().map(Step::key).collect(Collectors.toUnmodifiableSet());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
