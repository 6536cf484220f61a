package org.fawen.workflow.camunda;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * The engine as it comes, history level full, with the four-step process the goals were set by: start with six variables,
 * then four times find the task and complete it with two. It tells how fast the machine is, so that a figure taken on
 * another one can be compared.
 */
public final class ReferenceEngine implements AutoCloseable {

    private static final String PROCESS = "four-steps";
    private static final int STEPS = 4;

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    /** @param url of a database of its own, on the server the application uses */
    public ReferenceEngine(String url) {
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(20);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("reference");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
        var process = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent();
        var step = process.userTask("step-1").camundaCandidateGroups("group-1");
        for (var number = 2; number <= STEPS; number++) {
            step = step.userTask("step-" + number).camundaCandidateGroups("group-" + number);
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", step.endEvent().done())
                .deploy();
    }

    /** Takes one instance from start to end. Returns how many tasks it completed. */
    public int walk(String businessKey) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        PROCESS,
                        businessKey,
                        Map.of("a", "one", "b", "two", "c", "three", "d", 4, "e", true, "f", "six"));
        for (var number = 1; number <= STEPS; number++) {
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .singleResult();
            engine.getTaskService().complete(task.getId(), Map.of("outcome", "approve", "step", number));
        }
        return STEPS;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
