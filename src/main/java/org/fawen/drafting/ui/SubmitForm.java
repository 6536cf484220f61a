package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fawen.checking.Finding;
import org.fawen.checking.Severity;
import org.fawen.drafting.Submission;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What the checks say, each finding a link to its place, and what the drafter states about the text. */
class SubmitForm extends Section {

    private final Checkbox unclassified = new Checkbox(Texts.text("drafting.submit.unclassified"));
    private final TextField reason = new TextField(Texts.text("drafting.submit.reason"));
    private final TextField basis = new TextField(Texts.text("drafting.submit.basis"));
    private final transient Map<String, TextField> explanations = new LinkedHashMap<>();
    private final transient List<Finding> findings;
    private final String draft;
    private @Nullable HowAgain again;

    /**
     * @param before what was stated the last time
     * @param draft address of the draft, where the findings are corrected
     */
    SubmitForm(Submission before, List<Finding> findings, String draft) {
        this.findings = findings;
        this.draft = draft;
        addClassNames("fw-submit-part", "fw-submit-form");
        var heading = new H2(Texts.text("drafting.submit.findings"));
        heading.setId("submit-findings");
        getElement().setAttribute("aria-labelledby", "submit-findings");
        add(heading);
        if (!isPossible()) {
            var blocked = new Paragraph(Texts.text("drafting.submit.errors"));
            blocked.addClassName("fw-submit-blocked");
            add(blocked);
        }
        add(findings.isEmpty() ? new Paragraph(Texts.text("drafting.findings.none")) : list(before));
        field(reason, "reason", before.reason(), "drafting.submit.reason.preset");
        field(basis, "basis", before.basis(), "drafting.submit.basis.preset");
        unclassified.setId("unclassified");
        unclassified.setValue(before.unclassified());
        add(reason, basis, unclassified);
    }

    private static void field(TextField field, String id, String before, String preset) {
        field.setId(id);
        field.setWidthFull();
        field.setValue(before.isBlank() ? Texts.text(preset) : before);
    }

    /** Says that comments wait for an answer, which does not stop the text. */
    void sayUnanswered(int count, String address) {
        var note = new Div(
                new Span(Texts.text("drafting.submit.unanswered", count)),
                new Anchor(address, Texts.text("drafting.submit.unanswered.see")));
        note.setId("unanswered");
        note.addClassNames("fw-note", "fw-note-waiting", "fw-submit-unanswered");
        addComponentAtIndex(1, note);
    }

    /** Asks how a returned draft goes on. */
    void offer(HowAgain how) {
        again = how;
        addComponentAtIndex(1, how);
    }

    /** Whether nothing has to be corrected first. */
    final boolean isPossible() {
        return findings.stream().noneMatch(Finding::blocks);
    }

    /** 必须改 first, then 建议改 with a field for its explanation, then 提示. */
    private UnorderedList list(Submission before) {
        var list = new UnorderedList();
        list.addClassName("fw-submit-findings");
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .collect(Collectors.groupingBy(Finding::check, LinkedHashMap::new, Collectors.toList()))
                    .forEach((check, found) -> list.add(item(check, found, before)));
        }
        return list;
    }

    private ListItem item(String check, List<Finding> found, Submission before) {
        var severity = found.getFirst().severity();
        var word = new Span(Texts.text("drafting.severity." + severity));
        word.addClassNames("fw-severity", "fw-severity-" + severity.name().toLowerCase(Locale.ROOT));
        var places = new Div();
        places.addClassName("fw-submit-places");
        found.forEach(finding -> places.add(link(finding)));
        var item = new ListItem(word, places);
        if (severity == Severity.WARNING) {
            item.add(explanation(check, before));
        }
        return item;
    }

    private Component link(Finding finding) {
        var matched = finding.matched().isBlank() ? "" : "“" + shortened(finding.matched()) + "”";
        var link = new Anchor(
                "%s?place=%s".formatted(draft, FindingAddress.of(finding)),
                finding.message(Texts.language()) + matched);
        link.addClassName("fw-submit-place");
        return link;
    }

    private static String shortened(String text) {
        return text.length() <= 24 ? text : text.substring(0, 24) + "…";
    }

    private TextField explanation(String check, Submission before) {
        var field = new TextField(Texts.text("drafting.submit.explain"));
        field.setWidthFull();
        field.setRequired(true);
        field.setValue(before.explanations().getOrDefault(check, ""));
        field.getElement().setAttribute("data-check", check);
        explanations.put(check, field);
        return field;
    }

    /** What is stated; empty when something is missing, which is then said at its field. */
    Optional<Submission> statement() {
        var missing = false;
        for (var field : explanations.values()) {
            missing |= marked(field, "drafting.submit.explain.missing", !missing);
        }
        missing |= marked(reason, "drafting.refused.reason-and-basis-missing", !missing);
        missing |= marked(basis, "drafting.refused.reason-and-basis-missing", !missing);
        if (!unclassified.getValue()) {
            unclassified.setErrorMessage(Texts.text("drafting.refused.unclassified-not-stated"));
            unclassified.setInvalid(true);
            if (!missing) {
                unclassified.focus();
            }
            missing = true;
        }
        missing |= again != null && !again.isComplete();
        if (missing) {
            return Optional.empty();
        }
        var words = new HashMap<String, String>();
        explanations.forEach((check, field) -> words.put(check, field.getValue().strip()));
        return Optional.of(new Submission(
                true,
                reason.getValue(),
                basis.getValue(),
                words,
                again == null ? null : again.mode(),
                again == null ? "" : again.unchanged()));
    }

    private static boolean marked(TextField field, String key, boolean first) {
        var missing = field.getValue().isBlank();
        field.setErrorMessage(Texts.text(key));
        field.setInvalid(missing);
        if (missing && first) {
            field.focus();
        }
        return missing;
    }
}
