package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fawen.checking.Finding;
import org.fawen.checking.Severity;
import org.fawen.drafting.Submission;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** 送审: what is sent where, what the checks say, and the statement that it is not classified. */
class SubmitDialog extends Dialog {

    private final Checkbox unclassified = new Checkbox(Texts.text("drafting.submit.unclassified"));
    private final TextField reason = new TextField(Texts.text("drafting.submit.reason"));
    private final TextField basis = new TextField(Texts.text("drafting.submit.basis"));
    private final transient Map<String, TextField> explanations = new LinkedHashMap<>();
    private final transient Consumer<Submission> onSubmit;

    SubmitDialog(
            Content content,
            RoutingFacts facts,
            List<Step> route,
            List<Finding> findings,
            Submission before,
            Consumer<Submission> onSubmit) {
        this.onSubmit = onSubmit;
        addClassName("fw-dialog");
        setHeaderTitle(Texts.text("drafting.submit.title"));
        unclassified.setId("unclassified");
        unclassified.setValue(before.unclassified());
        reason.setId("reason");
        reason.setWidthFull();
        reason.setValue(before.reason().isBlank() ? Texts.text("drafting.submit.reason.preset") : before.reason());
        basis.setId("basis");
        basis.setWidthFull();
        basis.setValue(before.basis().isBlank() ? Texts.text("drafting.submit.basis.preset") : before.basis());
        var fields = new Div(new Paragraph(content.title()), way(facts, route), reason, basis);
        fields.addClassName("fw-dialog-fields");
        add(fields);
        var errors = with(findings, Severity.ERROR);
        if (!errors.isEmpty()) {
            fields.add(new Paragraph(Texts.text("drafting.submit.errors")), new FindingList(errors));
        }
        with(findings, Severity.WARNING).stream()
                .collect(Collectors.groupingBy(Finding::check, LinkedHashMap::new, Collectors.toList()))
                .forEach((check, found) -> fields.add(explanation(check, found, before)));
        fields.add(unclassified);
        var cancel = new Button(Texts.text("shell.act.cancel"), click -> close());
        var confirm = new Button(Texts.text("drafting.submit.confirm"), click -> confirm());
        confirm.setId("confirm-submit");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(errors.isEmpty());
        getFooter().add(cancel, confirm);
    }

    private static List<Finding> with(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static Div way(RoutingFacts facts, List<Step> route) {
        var way = new Div(new Span(Texts.text("drafting.submit.way")
                + route.stream().map(step -> Texts.word(step, facts)).collect(Collectors.joining(" → "))));
        way.addClassName("fw-way");
        return way;
    }

    private TextField explanation(String check, List<Finding> found, Submission before) {
        var field = new TextField(
                Texts.text("drafting.submit.explain", found.getFirst().message(Texts.language())));
        field.setWidthFull();
        field.setRequired(true);
        field.setValue(before.explanations().getOrDefault(check, ""));
        field.getElement().setAttribute("data-check", check);
        explanations.put(check, field);
        return field;
    }

    private void confirm() {
        var missing = false;
        for (var field : explanations.values()) {
            missing |= marked(field, field.getValue().isBlank(), "drafting.submit.explain.missing");
        }
        missing |= marked(reason, reason.getValue().isBlank(), "drafting.refused.reason-and-basis-missing");
        missing |= marked(basis, basis.getValue().isBlank(), "drafting.refused.reason-and-basis-missing");
        if (!unclassified.getValue()) {
            unclassified.setErrorMessage(Texts.text("drafting.refused.unclassified-not-stated"));
            unclassified.setInvalid(true);
            missing = true;
        }
        if (missing) {
            return;
        }
        var words = new HashMap<String, String>();
        explanations.forEach((check, field) -> words.put(check, field.getValue().strip()));
        close();
        onSubmit.accept(new Submission(true, reason.getValue(), basis.getValue(), words));
    }

    private static boolean marked(TextField field, boolean missing, String key) {
        field.setErrorMessage(Texts.text(key));
        field.setInvalid(missing);
        return missing;
    }
}
