package org.fawen.workflow.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.fawen.workflow.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the tables as they stand in the files. */
@Component
class RulesToRead implements RuleBook {

    private final List<Table> tables;

    RulesToRead() {
        tables = RuleTables.FILES.stream().flatMap(file -> read(file).stream()).toList();
    }

    @Override
    public List<Table> tables() {
        return tables;
    }

    private static List<Table> read(String file) {
        try (var xml = RuleTables.open("/processes/rules/%s.dmn".formatted(file))) {
            return Dmn.readModelFromStream(xml).getModelElementsByType(Decision.class).stream()
                    .filter(decision -> decision.getExpression() instanceof DecisionTable)
                    .map(decision -> table(decision, (DecisionTable) decision.getExpression()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Table table(Decision decision, DecisionTable table) {
        return new Table(
                decision.getId(),
                decision.getName(),
                about(decision),
                table.getHitPolicy().name(),
                table.getInputs().stream().map(input -> words(input.getLabel())).toList(),
                table.getOutputs().stream()
                        .map(output -> words(output.getLabel()))
                        .toList(),
                table.getRules().stream().map(RulesToRead::row).toList());
    }

    private static Row row(Rule rule) {
        var inputs = new ArrayList<String>();
        rule.getInputEntries().forEach(entry -> inputs.add(text(entry.getText())));
        var outputs = new ArrayList<String>();
        rule.getOutputEntries().forEach(entry -> outputs.add(text(entry.getText())));
        return new Row(rule.getId(), about(rule), List.copyOf(inputs), List.copyOf(outputs));
    }

    private static String about(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : words(element.getDescription().getTextContent());
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : words(text.getTextContent());
    }

    private static String words(@Nullable String words) {
        return Objects.requireNonNullElse(words, "").strip();
    }
}
