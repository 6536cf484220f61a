package org.fawen.workflow.camunda;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.Operations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the engine what is stuck and moves instances between versions. */
@Component
class CamundaOperations implements Operations {

    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TransactionTemplate alone;

    CamundaOperations(
            ManagementService management,
            RepositoryService repository,
            RuntimeService runtime,
            PlatformTransactionManager transactions) {
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Fault> faults() {
        return management.createJobQuery().withException().orderByJobId().asc().list().stream()
                .flatMap(job -> fault(job).stream())
                .toList();
    }

    private Optional<Fault> fault(Job job) {
        return noticeOf(job.getProcessInstanceId())
                .map(notice -> new Fault(
                        job.getId(),
                        notice,
                        management
                                .createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId())
                                .singleResult()
                                .getActivityId(),
                        Objects.requireNonNullElse(job.getExceptionMessage(), ""),
                        job.getRetries(),
                        job.getRetries() == 0 || job.getDuedate() == null
                                ? null
                                : job.getDuedate().toInstant()));
    }

    private Optional<NoticeId> noticeOf(String instance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .map(NoticeId::of);
    }

    @Override
    public boolean retry(String fault) {
        var job = management.createJobQuery().jobId(fault).withException().singleResult();
        if (job == null) {
            return false;
        }
        management.setJobRetries(fault, 1);
        management.setJobDuedate(fault, new Date());
        return true;
    }

    @Override
    public List<Version> versions() {
        return repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::version)
                .filter(version -> version.newest() || version.running() > 0)
                .toList();
    }

    private Version version(ProcessDefinition definition) {
        var deployed = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult()
                .getDeploymentTime();
        return new Version(
                definition.getKey(),
                definition.getVersion(),
                deployed.toInstant(),
                definition.getId().equals(newest(definition.getKey()).getId()),
                (int) runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition.getId())
                        .count());
    }

    private ProcessDefinition newest(String process) {
        return Objects.requireNonNull(
                repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult(),
                () -> "There is no process " + process);
    }

    @Override
    public Migration migrate(String process, int version, boolean dryRun) {
        var from = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (from == null) {
            throw new IllegalArgumentException("There is no version %d of %s".formatted(version, process));
        }
        var instances = runtime.createProcessInstanceQuery()
                .processDefinitionId(from.getId())
                .list();
        var moved = new ArrayList<NoticeId>();
        var stuck = new ArrayList<Stuck>();
        var plan = plan(from, newest(process));
        for (var instance : instances) {
            var notice = NoticeId.of(instance.getBusinessKey());
            move(plan, instance, dryRun)
                    .ifPresentOrElse(why -> stuck.add(new Stuck(notice, why)), () -> moved.add(notice));
        }
        return new Migration(List.copyOf(moved), List.copyOf(stuck));
    }

    private MigrationPlan plan(ProcessDefinition from, ProcessDefinition to) {
        return runtime.createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
    }

    /** In a transaction of its own, which a dry run gives up: what it finds is what would happen. */
    private Optional<String> move(MigrationPlan plan, ProcessInstance instance, boolean dryRun) {
        try {
            alone.executeWithoutResult(transaction -> {
                runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
                if (dryRun) {
                    transaction.setRollbackOnly();
                }
            });
            return Optional.empty();
        } catch (MigratingProcessInstanceValidationException refused) {
            return Optional.of(Stream.concat(
                            refused.getValidationReport().getFailures().stream(),
                            refused.getValidationReport().getActivityInstanceReports().stream()
                                    .flatMap(report -> report.getFailures().stream()
                                            .map(failure -> report.getSourceScopeId() + ": " + failure)))
                    .reduce((one, other) -> one + "; " + other)
                    .orElse(String.valueOf(refused.getMessage())));
        } catch (ProcessEngineException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
