package org.fawen.drafting.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fawen.checking.Place;
import org.fawen.drafting.DraftSheet;
import org.fawen.drafting.DraftTemplate;
import org.fawen.drafting.DraftTemplate.Part;
import org.fawen.drafting.PastedNotice;
import org.fawen.identity.Organisation;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 公文要素: everything that is usually right already, folded to one line. */
class ElementsForm extends Details {

    static final List<String> SUBJECTS = List.of("其他", "任免", "人事", "机构", "表彰", "处分", "经费", "安全", "会议", "放假", "值班");

    private final MultiSelectComboBox<Unit> issuers = new MultiSelectComboBox<>(Texts.text("shell.facts.issuers"));
    private final Select<DocType> docType =
            select("doc-type", "shell.facts.doc-type", List.of(DocType.values()), Texts::word);
    private final Select<Channel> channel =
            select("channel", "drafting.field.channel", List.of(Channel.values()), Texts::word);
    private final Select<Urgency> urgency =
            select("urgency", "drafting.field.urgency", List.of(Urgency.values()), Texts::word);
    private final Select<Disclosure> disclosure =
            select("disclosure", "drafting.field.disclosure", List.of(Disclosure.values()), Texts::word);
    private final Select<Audience> audience =
            select("audience", "drafting.field.audience", List.of(Audience.values()), Texts::word);
    private final Select<String> subject = select("subject", "drafting.field.subject", SUBJECTS, subject -> subject);
    private final MultiSelectComboBox<RoutingFlag> flags =
            new MultiSelectComboBox<>(Texts.text("drafting.field.flags"));
    private final MultiSelectComboBox<Unit> countersign =
            new MultiSelectComboBox<>(Texts.text("drafting.field.countersign"));
    private final TextField copyTo = new TextField(Texts.text("drafting.field.copy-to"));
    private final TextField note = new TextField(Texts.text("drafting.field.note"));
    private final FormLayout layout = new FormLayout();
    private final transient Runnable touched;
    private final transient @Nullable DraftTemplate template;
    private boolean countersignChosen;

    ElementsForm(DraftSheet sheet, Organisation organisation, Runnable touched) {
        this.touched = touched;
        this.template = sheet.template();
        setId("elements");
        addClassName("fw-elements");
        var content = sheet.content();
        var facts = sheet.notice().facts();
        issuers.setId("issuers");
        issuers.setItems(offered(sheet, organisation));
        issuers.setItemLabelGenerator(Unit::shortName);
        issuers.setValue(named(content.issuers(), organisation));
        flags.setItems(RoutingFlag.values());
        flags.setItemLabelGenerator(flag -> Texts.text("drafting.flag." + flag.key()));
        flags.setValue(sheet.request().flags());
        countersign.setId("countersign");
        countersign.setItems(
                organisation.units().stream().filter(Unit::receives).toList());
        countersign.setItemLabelGenerator(Unit::shortName);
        countersign.setHelperText(Texts.text("drafting.field.countersign.help"));
        countersign.setValue(units(facts.countersignUnits(), organisation));
        countersignChosen = sheet.request().countersignUnits() != null;
        docType.setValue(content.docType());
        channel.setValue(facts.channel());
        urgency.setValue(content.urgency());
        disclosure.setValue(content.disclosure());
        audience.setValue(content.audience());
        subject.setValue(sheet.request().subject());
        copyTo.setValue(String.join("，", content.copyTo()));
        note.setValue(content.note() == null ? "" : content.note());
        layout.add(issuers, docType, channel, urgency, disclosure, audience, subject, flags, countersign, copyTo, note);
        layout.setAutoResponsive(true);
        if (template != null) {
            fix(template);
        }
        add(layout);
        List.of(copyTo, note).forEach(field -> field.setValueChangeMode(ValueChangeMode.ON_BLUR));
        summarise();
        layout.getChildren()
                .filter(HasValue.class::isInstance)
                .map(AbstractField.class::cast)
                .forEach(this::listen);
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (field == countersign && change.isFromClient()) {
                countersignChosen = true;
            }
            summarise();
            touched.run();
        });
    }

    private void summarise() {
        setSummaryText(Texts.text(
                template == null ? "drafting.elements" : "drafting.elements.template",
                filled(),
                Texts.word(docType.getValue()),
                Texts.word(channel.getValue()),
                Texts.word(urgency.getValue()),
                Texts.word(disclosure.getValue())));
    }

    /** How many elements say something; number series, reason and basis are the template's. */
    private long filled() {
        var fields = Stream.<HasValue<?, ?>>of(
                        issuers,
                        docType,
                        channel,
                        urgency,
                        disclosure,
                        audience,
                        subject,
                        flags,
                        countersign,
                        copyTo,
                        note)
                .filter(field -> !field.isEmpty())
                .count();
        return template == null
                ? fields
                : fields
                        + Stream.of(template.series(), template.reason(), template.basis())
                                .filter(words -> !words.isBlank())
                                .count();
    }

    /** What the template fixes is shown, and cannot be changed. */
    private void fix(DraftTemplate from) {
        var fields = Map.of(
                Part.DOC_TYPE, docType, Part.CHANNEL, channel, Part.DISCLOSURE, disclosure, Part.AUDIENCE, audience);
        fields.forEach((part, field) -> {
            if (from.fixed().contains(part)) {
                field.setReadOnly(true);
                field.setHelperText(Texts.text("drafting.elements.fixed"));
            }
        });
        if (from.fixed().contains(Part.ISSUER)) {
            issuers.setHelperText(Texts.text("drafting.elements.fixed.issuer"));
        }
        if (!from.series().isBlank()) {
            var series = new TextField(Texts.text("drafting.template.series"));
            series.setValue(from.series());
            series.setReadOnly(true);
            series.setHelperText(Texts.text("drafting.elements.series"));
            layout.add(series);
        }
    }

    /** The organs the drafter's unit may write for; for a joint issue any organ that issues. */
    private static List<Unit> offered(DraftSheet sheet, Organisation organisation) {
        var drafting = organisation.require(sheet.notice().facts().draftingUnit());
        var first = drafting.draftsFor().stream().map(organisation::require).toList();
        var all = new LinkedHashSet<>(first);
        organisation.units().stream()
                .filter(unit -> unit.body() != null && !unit.mayIssue().isEmpty())
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Set<Unit> named(List<String> names, Organisation organisation) {
        var units = new LinkedHashSet<Unit>();
        names.forEach(name -> organisation.unitNamed(name).ifPresent(units::add));
        return units;
    }

    private static Set<Unit> units(List<UnitId> ids, Organisation organisation) {
        var units = new LinkedHashSet<Unit>();
        ids.forEach(id -> organisation.unit(id).ifPresent(units::add));
        return units;
    }

    private static <T> Select<T> select(String id, String label, Collection<T> items, Function<T, String> word) {
        var select = new Select<T>();
        select.setId(id);
        select.setLabel(Texts.text(label));
        select.setItems(items);
        select.setItemLabelGenerator(word::apply);
        return select;
    }

    /** Takes over what a pasted document says of itself; its issuer stays the one this draft was begun for. */
    void take(PastedNotice pasted) {
        var type = pasted.docType();
        if (type != null) {
            docType.setValue(type);
        }
        var pace = pasted.urgency();
        if (pace != null) {
            urgency.setValue(pace);
        }
        copyTo.setValue(String.join("，", pasted.copyTo()));
        note.setValue(pasted.note() == null ? "" : pasted.note());
    }

    DocType docType() {
        return docType.getValue();
    }

    List<String> issuers() {
        return issuers.getValue().stream().map(Unit::name).toList();
    }

    Urgency urgency() {
        return urgency.getValue();
    }

    Disclosure disclosure() {
        return disclosure.getValue();
    }

    Audience audience() {
        return audience.getValue();
    }

    String copyTo() {
        return copyTo.getValue();
    }

    @Nullable
    String note() {
        return note.getValue().isBlank() ? null : note.getValue();
    }

    /** Unfolds and goes to the field that a finding names. */
    void open(Place.Field field) {
        setOpened(true);
        switch (field) {
            case COPY_TO -> copyTo.focus();
            case NOTE -> note.focus();
            case DISCLOSURE -> disclosure.focus();
            default -> issuers.focus();
        }
    }

    void setNote(@Nullable String words) {
        note.setValue(words == null ? "" : words);
    }

    RoutingRequest request() {
        return new RoutingRequest(
                channel.getValue(),
                subject.getValue(),
                Set.copyOf(flags.getValue()),
                countersignChosen
                        ? countersign.getValue().stream().map(Unit::id).toList()
                        : null);
    }
}
