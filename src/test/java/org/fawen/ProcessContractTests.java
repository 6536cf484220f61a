package org.fawen;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.fawen.notice.Step;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.camunda.ModelWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code processes/} and the Java code to the same words (architecture §2). */
class ProcessContractTests {

    private static final Map<Path, BpmnModelInstance> MODELS = new ConcurrentHashMap<>();

    private static final String WORD = "[a-z]+(-[a-z]+)*";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w'-])[a-zA-Z]\\w*");
    private static final Pattern OUTCOME_COMPARED = Pattern.compile("outcome [!=]= '([^']*)'");
    private static final Set<String> OPERATORS = Set.of("not", "empty", "execution", "and", "or");

    /** These two have no deadline, on purpose: a draft takes its time, and archiving handles exceptions. */
    private static final Set<Step> WITHOUT_DEADLINE = Set.of(Step.DRAFT, Step.ARCHIVING);

    @ParameterizedTest
    @MethodSource("processes")
    void fileIsNamedAfterItsProcess(Path file) {
        assertThat(file).hasFileName(process(file).getId() + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fileIsNamedAfterItsFirstDecision(Path file) {
        assertThat(file).hasFileName(decisions(file).getFirst().getId() + ".dmn");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void historyOfProcessesIsKeptOnPurpose(Path file) {
        assertThat(process(file).getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void historyOfDecisionsIsKeptOnPurpose(Path file) {
        assertThat(decisions(file))
                .extracting(Decision::getCamundaHistoryTimeToLiveString)
                .isNotEmpty()
                .doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyElementHasAnIdSomebodyChose(Path file) {
        assertThat(model(file).getModelElementsByType(FlowElement.class))
                .extracting(FlowElement::getId)
                .allMatch(id -> id.matches(WORD));
    }

    @Test
    void userTasksAndStepsAreTheSame() throws IOException {
        var steps = Arrays.stream(Step.values()).map(Step::key).toList();

        assertThat(all(UserTask.class)).extracting(UserTask::getId).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void noStepIsPartOfTheWordOfAnother() {
        var steps = Arrays.stream(Step.values()).map(Step::key).toList();

        assertThat(steps)
                .allMatch(step ->
                        steps.stream().filter(other -> other.contains(step)).count() == 1);
    }

    @Test
    void userTasksAreCalledAsOnTheScreens() throws IOException {
        var names = all(UserTask.class).collect(java.util.stream.Collectors.toMap(UserTask::getId, UserTask::getName));

        assertThat(names)
                .containsEntry("department-review", "部门审核")
                .containsEntry("office-review", "党办核稿")
                .containsEntry("meeting", "会议审议")
                .containsEntry("leader-review", "分管校领导审阅")
                .containsEntry("sign-off", "签发")
                .containsEntry("numbering", "登记（编号）");
    }

    @Test
    void gatewaysAskAndTheirFlowsAnswer() throws IOException {
        var gateways = all(ExclusiveGateway.class).toList();

        assertThat(gateways).extracting(ExclusiveGateway::getName).allMatch(name -> name.endsWith("？"));
        assertThat(gateways).extracting(ExclusiveGateway::getId).allMatch(id -> id.matches("(is|where|when|what)-.*"));
        assertThat(gateways)
                .flatExtracting(ExclusiveGateway::getOutgoing)
                .extracting(SequenceFlow::getName)
                .doesNotContainNull();
        assertThat(gateways).allMatch(gateway -> gateway.getDefault() != null);
    }

    @Test
    void serviceTasksAndListenersCallBeansMeantForModels() throws IOException {
        var expressions = Stream.concat(
                        all(ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression),
                        all(CamundaExecutionListener.class).map(CamundaExecutionListener::getCamundaDelegateExpression))
                .toList();

        assertThat(expressions).isNotEmpty().doesNotContainNull();
        assertThat(expressions)
                .allMatch(expression -> ModelWords.beans().contains(expression.substring(2, expression.length() - 1)));
    }

    @Test
    void nothingIsScriptedOrNamesAClass() throws IOException {
        assertThat(all(ScriptTask.class)).isEmpty();
        assertThat(processes())
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .doesNotContain("camunda:class", "camunda:expression", "camunda:connector", "camunda:script"));
    }

    @Test
    void expressionsUseOnlyWordsThatJavaKnows() throws IOException {
        var known = Stream.of(ModelWords.variables(), ModelWords.beans(), OPERATORS)
                .flatMap(Collection::stream)
                .collect(toSet());

        assertThat(expressions()
                        .map(text -> LITERAL.matcher(text).replaceAll(""))
                        .flatMap(text -> NAME.matcher(text).results().map(hit -> hit.group()))
                        .collect(toSet()))
                .isSubsetOf(known);
    }

    @Test
    void outcomesInConditionsAreOutcomes() throws IOException {
        var outcomes = Arrays.stream(Outcome.values()).map(Outcome::key).toList();

        assertThat(expressions()
                        .flatMap(
                                text -> OUTCOME_COMPARED.matcher(text).results().map(hit -> hit.group(1)))
                        .collect(toSet()))
                .isNotEmpty()
                .isSubsetOf(outcomes);
    }

    @Test
    void stepsInConditionsAreSteps() throws IOException {
        var steps = Arrays.stream(Step.values()).map(Step::key).toList();
        var named = Pattern.compile("(?:steps\\.contains\\(|entryStep [!=]= |execution, )'([^']*)'");

        assertThat(expressions()
                        .flatMap(text -> named.matcher(text).results().map(hit -> hit.group(1)))
                        .collect(toSet()))
                .isNotEmpty()
                .isSubsetOf(steps);
    }

    @Test
    void mappedVariablesAreKnown() throws IOException {
        var mapped = Stream.concat(
                all(CamundaIn.class).map(CamundaIn::getCamundaSource),
                all(CamundaOut.class).map(CamundaOut::getCamundaSource));

        assertThat(mapped.filter(Objects::nonNull).collect(toSet())).isSubsetOf(ModelWords.variables());
    }

    @Test
    void callActivitiesCallAProcessOfTheSameDeploymentAndPassTheBusinessKey() throws IOException {
        var ids = processes().map(file -> process(file).getId()).toList();

        assertThat(all(CallActivity.class))
                .isNotEmpty()
                .allMatch(call -> ids.contains(call.getCalledElement()))
                .allMatch(call -> "deployment".equals(call.getCamundaCalledElementBinding()))
                .allMatch(call ->
                        call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                                .anyMatch(in -> in.getCamundaBusinessKey() != null));
    }

    @Test
    void everyDecisionAskedForExists() throws IOException {
        var decisions = rules().flatMap(file -> decisions(file).stream())
                .map(Decision::getId)
                .toList();

        assertThat(all(BusinessRuleTask.class))
                .isNotEmpty()
                .allMatch(task -> decisions.contains(task.getCamundaDecisionRef()))
                .allMatch(task -> "deployment".equals(task.getCamundaDecisionRefBinding()));
    }

    @Test
    void everyUserTaskHasADeadlineOrNoneOnPurpose() throws IOException {
        var timed = all(BoundaryEvent.class)
                .filter(event -> has(event, TimerEventDefinition.class))
                .toList();

        assertThat(timed)
                .allMatch(event -> !event.cancelActivity())
                .allMatch(event -> event.getId().equals(event.getAttachedTo().getId() + "-overdue"));
        assertThat(timed)
                .extracting(event -> Step.of(event.getAttachedTo().getId()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Step.values())
                        .filter(step -> !WITHOUT_DEADLINE.contains(step))
                        .toList());
    }

    @Test
    void everyMessageIsAwaitedByOneProcessOnly() throws IOException {
        var awaited = all(MessageEventDefinition.class)
                .map(definition -> definition.getMessage().getName())
                .toList();

        assertThat(awaited).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void machineWorkBeginsInItsOwnTransaction() throws IOException {
        assertThat(all(ServiceTask.class))
                .filteredOn(task -> !(task.getParentElement() instanceof SubProcess))
                .isNotEmpty()
                .allMatch(ServiceTask::isCamundaAsyncBefore);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everythingIsDrawn(Path file) {
        var model = model(file);

        assertThat(model.getModelElementsByType(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(ids(model, FlowNode.class));
        assertThat(model.getModelElementsByType(BpmnEdge.class))
                .extracting(edge -> edge.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(ids(model, SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyLineIsDrawnAtRightAngles(Path file) {
        assertThat(model(file).getModelElementsByType(BpmnEdge.class).stream()
                        .filter(edge -> !isOrthogonal(List.copyOf(edge.getWaypoints())))
                        .map(edge -> edge.getBpmnElement().getId()))
                .isEmpty();
    }

    private static boolean isOrthogonal(List<Waypoint> points) {
        for (var next = 1; next < points.size(); next++) {
            var from = points.get(next - 1);
            var to = points.get(next);
            if (!from.getX().equals(to.getX()) && !from.getY().equals(to.getY())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ids(BpmnModelInstance model, Class<? extends FlowElement> type) {
        return model.getModelElementsByType(type).stream()
                .map(FlowElement::getId)
                .toList();
    }

    private static boolean has(CatchEvent event, Class<? extends BaseElement> definition) {
        return event.getEventDefinitions().stream().anyMatch(definition::isInstance);
    }

    /** What stands between {@code ${}} in conditions, timers and multi-instance tasks. */
    private static Stream<String> expressions() throws IOException {
        return Stream.concat(
                        all(Expression.class).map(Expression::getTextContent),
                        all(MultiInstanceLoopCharacteristics.class)
                                .map(MultiInstanceLoopCharacteristics::getCamundaCollection))
                .flatMap(text -> EXPRESSION.matcher(text).results().map(hit -> hit.group(1)));
    }

    static Stream<Path> processes() throws IOException {
        return files(".bpmn");
    }

    static Stream<Path> rules() throws IOException {
        return files(".dmn");
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> all(Class<T> type)
            throws IOException {
        return processes().map(file -> model(file).getModelElementsByType(type)).flatMap(Collection::stream);
    }

    private static BpmnModelInstance model(Path file) {
        return MODELS.computeIfAbsent(file, path -> Bpmn.readModelFromFile(path.toFile()));
    }

    private static Process process(Path file) {
        return model(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static List<Decision> decisions(Path file) {
        return List.copyOf(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class));
    }
}
