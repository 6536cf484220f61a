package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = EngineSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EngineTests {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HealthIndicator processEngineHealthIndicator;

    @Autowired
    private HealthIndicator jobExecutorHealthIndicator;

    @Test
    void isHardened() {
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
        assertThat(engine.isEnableFetchScriptEngineFromProcessApplication()).isFalse();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isJobExecutorDeploymentAware()).isFalse();
    }

    @Test
    void keepsHistoryOnPurposeAndLeavesItsEndToTheArchive() {
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.getHistoryLevel()).isInstanceOf(StepHistory.class);
        assertThat(engine.getHistoryRemovalTimeStrategy())
                .isEqualTo(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        assertThat(engine.isHistoryCleanupEnabled()).isFalse();
    }

    @Test
    void takesOverJobsOfAKilledNodeAfterHalfAMinuteAndLooksEveryFiveSeconds() {
        assertThat(engine.getJobExecutor().getLockTimeInMillis()).isEqualTo(30_000);
        assertThat(engine.getJobExecutor().getMaxWait()).isEqualTo(5_000);
    }

    @Test
    void triesAJobTenTimesOverMoreThanAnHour() {
        var retries = ParseUtil.parseRetryIntervals(engine.getFailedJobRetryTimeCycle());

        assertThat(engine.getDefaultNumberOfRetries()).isEqualTo(10);
        assertThat(retries.getRetries()).isEqualTo(10);
        assertThat(retries.getRetryIntervals())
                .startsWith("PT10S", "PT1M", "PT10M")
                .hasSize(9);
    }

    @Test
    void countsItsTasksBecauseWorkItemsCarryTheCount() {
        assertThat(engine.getIdGenerator()).isNotInstanceOf(StrongUuidGenerator.class);
        assertThat(engine.getIdGenerator().getNextId()).matches("\\d+");
    }

    @Test
    void deploysAllProcessesAndDecisionsTogether() {
        assertThat(repository.createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrder(
                        "notice-issuing",
                        "department-reviews",
                        "party-committee-sign-off",
                        "notice-release",
                        "notice-correction",
                        "notice-withdrawal");
        assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(10);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
    }

    @Test
    void letsModelsCallNoBeanThatIsNotMeantForThem() {
        var model = Bpmn.createExecutableProcess("curious")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .exclusiveGateway()
                .condition("asks", "${dataSource != null}")
                .endEvent()
                .moveToLastGateway()
                .condition("asks again", "${dataSource == null}")
                .endEvent()
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("curious.bpmn", model)
                .deploy();

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("curious")).hasMessageContaining("dataSource");

        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void tellsWhetherItRunsJobs() {
        var executor = engine.getJobExecutor();

        executor.shutdown();
        assertThat(status(processEngineHealthIndicator)).isEqualTo(Status.UP);
        assertThat(status(jobExecutorHealthIndicator)).isEqualTo(Status.DOWN);
        executor.start();
        assertThat(status(jobExecutorHealthIndicator)).isEqualTo(Status.UP);
        executor.shutdown();
    }

    private static Status status(HealthIndicator indicator) {
        return Objects.requireNonNull(indicator.health()).getStatus();
    }
}
