package org.fawen.workflow.camunda;

import static java.util.stream.Collectors.joining;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.variable.Variables;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.workflow.Outcome;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine alone on the files we ship: same history level and settings, delegates that do nothing, one set of facts kept
 * in memory. What our own tables, rules and audit cost is the difference from it.
 */
public final class BareEngine implements AutoCloseable {

    private static final String MODELS = "classpath:/processes/**/*.";

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    /**
     * @param url of a database of its own, on the server the application uses
     * @param facts of the notice all instances are about
     * @param route the steps of the way they lead to
     * @param signer candidate group that signs
     */
    public BareEngine(String url, RoutingFacts facts, List<Step> route, String signer) {
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(20);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(StepHistory.NAME);
        configuration.setMetricsEnabled(false);
        EngineHardening.saveWork(configuration);
        configuration.setJobExecutorActivate(true);
        configuration.setExpressionManager(new JuelExpressionManager(beans(facts, route, signer)));
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        try {
            for (var kind : List.of("bpmn", "dmn")) {
                for (var file : new PathMatchingResourcePatternResolver().getResources(MODELS + kind)) {
                    deployment.addInputStream(file.getFilename(), file.getInputStream());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        deployment.deploy();
    }

    private static Map<Object, Object> beans(RoutingFacts facts, List<Step> steps, String signer) {
        ExecutionListener supply = execution -> DecisionInputs.of(facts)
                .forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
        var way = steps.stream().map(Step::key).collect(joining(" "));
        ExecutionListener route = execution -> {
            execution.setVariable(IssuingModel.STEPS, way);
            execution.setVariable(IssuingModel.COUNTERSIGNERS, TakesRoute.countersigners(facts.countersignUnits()));
            execution.setVariable(IssuingModel.REVIEW_STAGES, TakesRoute.BOTH_STAGES);
        };
        ExecutionListener level = execution -> execution.setVariable(IssuingModel.SIGNERS, signer);
        JavaDelegate publish = execution -> execution.setVariable(IssuingModel.OUTCOME, Outcome.RELEASE.key());
        JavaDelegate nothing = execution -> {};
        return Map.of(
                "words", new WordList(),
                "deadlines", new Tomorrow(),
                "routingFacts", supply,
                "reviewRoute", route,
                "signOffLevel", level,
                "publicationScope", new TakesReviewers(),
                "publishNotice", publish,
                "archiveNotice", nothing,
                "announceOverdue", nothing);
    }

    /** Takes one instance from start to end: finds each task and completes it. Returns how many it completed. */
    public int walk(String businessKey) {
        engine.getRuntimeService().startProcessInstanceByKey(IssuingModel.PROCESS, businessKey);
        var acts = 0;
        while (true) {
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .list();
            if (task.isEmpty()) {
                return acts;
            }
            var step = Step.of(task.getFirst().getTaskDefinitionKey());
            engine.getTaskService().complete(task.getFirst().getId(), decision(step));
            acts++;
        }
    }

    private static Map<String, Object> decision(Step step) {
        return step == Step.DRAFT
                ? Map.of(
                        IssuingModel.OUTCOME,
                        Outcome.SUBMIT.key(),
                        IssuingModel.ENTRY_STEP,
                        Step.DEPARTMENT_REVIEW.key())
                : Map.of(IssuingModel.OUTCOME, (step == Step.RELEASE ? Outcome.RELEASE : Outcome.APPROVE).key());
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    /** Public for expressions, which reach nothing else. */
    public static final class Tomorrow {

        public Date of(DelegateExecution execution, String step) {
            return Date.from(Clock.systemUTC().instant().plus(Duration.ofDays(1)));
        }
    }
}
