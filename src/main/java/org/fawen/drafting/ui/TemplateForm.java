package org.fawen.drafting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fawen.drafting.DraftTemplate;
import org.fawen.drafting.DraftTemplate.Part;
import org.fawen.drafting.TemplateVersion;
import org.fawen.identity.Organisation;
import org.fawen.identity.Unit;
import org.fawen.notice.Channel;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The fields of a template. */
class TemplateForm extends Div {

    private final TextField id = text("template-id", "drafting.template.id");
    private final TextField name = text("template-name", "drafting.template.name");
    private final Select<Unit> issuer;
    private final Select<DocType> docType =
            select("template-type", "shell.facts.doc-type", List.of(DocType.values()), Texts::word);
    private final TextField titleHint = text("template-title", "drafting.template.title-hint");
    private final TextField addressees = text("template-addressees", "drafting.field.addressees");
    private final TextField copyTo = text("template-copy-to", "drafting.field.copy-to");
    private final Select<Channel> channel =
            select("template-channel", "drafting.field.channel", List.of(Channel.values()), Texts::word);
    private final Select<Urgency> urgency =
            select("template-urgency", "drafting.field.urgency", List.of(Urgency.values()), Texts::word);
    private final Select<Disclosure> disclosure =
            select("template-disclosure", "drafting.field.disclosure", List.of(Disclosure.values()), Texts::word);
    private final Select<Audience> audience =
            select("template-audience", "drafting.field.audience", List.of(Audience.values()), Texts::word);
    private final TextField series = text("template-series", "drafting.template.series");
    private final Select<String> subject =
            select("template-subject", "drafting.field.subject", ElementsForm.SUBJECTS, word -> word);
    private final MultiSelectComboBox<RoutingFlag> flags =
            new MultiSelectComboBox<>(Texts.text("drafting.field.flags"));
    private final MultiSelectComboBox<Unit> countersign =
            new MultiSelectComboBox<>(Texts.text("drafting.field.countersign"));
    private final TextField reason = text("template-reason", "drafting.submit.reason");
    private final TextField basis = text("template-basis", "drafting.submit.basis");
    private final TextArea startText = new TextArea(Texts.text("drafting.template.start-text"));
    private final CheckboxGroup<Part> fixed = new CheckboxGroup<>(Texts.text("drafting.template.fixed"));

    /**
     * @param templateId empty for a new template
     * @param present the newest version; null for a new template
     * @param organs those whose templates this person looks after
     */
    TemplateForm(String templateId, @Nullable TemplateVersion present, List<Unit> organs, Organisation organisation) {
        addClassName("fw-template-form");
        issuer = select("template-issuer", "drafting.template.issuer", organs, Unit::name);
        id.setValue(templateId);
        id.setReadOnly(present != null);
        id.setHelperText(Texts.text("drafting.template.id.help"));
        titleHint.setHelperText(Texts.text("drafting.template.title-hint.help"));
        series.setHelperText(Texts.text("drafting.template.series.help"));
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption(Texts.text("drafting.template.by-rule"));
        flags.setItems(RoutingFlag.values());
        flags.setItemLabelGenerator(flag -> Texts.text("drafting.flag." + flag.key()));
        countersign.setItems(
                organisation.units().stream().filter(Unit::receives).toList());
        countersign.setItemLabelGenerator(Unit::shortName);
        countersign.setHelperText(Texts.text("drafting.template.countersign.help"));
        startText.setId("template-text");
        startText.setMinRows(6);
        startText.setHelperText(Texts.text("drafting.template.start-text.help"));
        fixed.setId("template-fixed");
        fixed.setItems(Part.values());
        fixed.setItemLabelGenerator(part -> Texts.text("drafting.template.part." + part));
        fixed.setHelperText(Texts.text("drafting.template.fixed.help"));
        var layout = new FormLayout(
                name,
                id,
                issuer,
                docType,
                titleHint,
                addressees,
                copyTo,
                channel,
                urgency,
                disclosure,
                audience,
                series,
                subject,
                flags,
                countersign,
                reason,
                basis);
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("18em");
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        startText.setWidthFull();
        add(layout, startText, fixed);
        if (present == null) {
            begin(organs);
        } else {
            show(present.template(), organisation);
        }
    }

    private void begin(List<Unit> organs) {
        organs.stream().findFirst().ifPresent(issuer::setValue);
        docType.setValue(DocType.NOTICE);
        urgency.setValue(Urgency.NORMAL);
        disclosure.setValue(Disclosure.PROACTIVE);
        audience.setValue(Audience.PUBLIC);
        subject.setValue(ElementsForm.SUBJECTS.getFirst());
    }

    private void show(DraftTemplate template, Organisation organisation) {
        name.setValue(template.name());
        issuer.setValue(organisation.require(template.issuer()));
        docType.setValue(template.docType());
        titleHint.setValue(template.titleHint());
        addressees.setValue(DraftForm.line(template.addressees()));
        copyTo.setValue(String.join("，", template.copyTo()));
        channel.setValue(template.channel());
        urgency.setValue(template.urgency());
        disclosure.setValue(template.disclosure());
        audience.setValue(template.audience());
        series.setValue(template.series());
        subject.setValue(template.subject());
        flags.setValue(template.flags());
        var asked = new LinkedHashSet<Unit>();
        Objects.requireNonNullElse(template.countersignUnits(), List.<org.fawen.identity.UnitId>of())
                .forEach(unit -> asked.add(organisation.require(unit)));
        countersign.setValue(asked);
        reason.setValue(template.reason());
        basis.setValue(template.basis());
        startText.setValue(template.startText());
        fixed.setValue(template.fixed());
    }

    private static TextField text(String id, String label) {
        var field = new TextField(Texts.text(label));
        field.setId(id);
        return field;
    }

    private static <T> Select<T> select(String id, String label, Collection<T> items, Function<T, String> word) {
        var select = new Select<T>();
        select.setId(id);
        select.setLabel(Texts.text(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : word.apply(item));
        return select;
    }

    String id() {
        return id.getValue().strip();
    }

    /** @throws org.fawen.notice.Refusal when the fields contradict each other */
    DraftTemplate template() {
        return new DraftTemplate(
                name.getValue(),
                issuer.getValue().id(),
                docType.getValue(),
                titleHint.getValue().strip(),
                DraftForm.classes(addressees.getValue()),
                DraftForm.classes(copyTo.getValue()),
                urgency.getValue(),
                disclosure.getValue(),
                audience.getValue(),
                series.getValue().strip(),
                channel.getValue(),
                subject.getValue(),
                Set.copyOf(flags.getValue()),
                countersign.getValue().isEmpty()
                        ? null
                        : countersign.getValue().stream().map(Unit::id).toList(),
                reason.getValue().strip(),
                basis.getValue().strip(),
                startText.getValue(),
                fixed.getValue());
    }
}
