package org.fawen.workflow.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Participation;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.workflow.Decision;
import org.fawen.workflow.EngineConflict;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.ItemNotOpen;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Routes;
import org.fawen.workflow.WorkItemId;
import org.springframework.stereotype.Component;

/** The issuing process as Camunda runs it. The business key is the notice's id. */
@Component
class CamundaIssuingProcess implements IssuingProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final RoutedNotices notices;
    private final Routes routes;
    private final Organisations organisations;

    CamundaIssuingProcess(
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService repository,
            RoutedNotices notices,
            Routes routes,
            Organisations organisations) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.notices = notices;
        this.routes = routes;
        this.organisations = organisations;
    }

    @Override
    public void start(Notice notice) {
        notices.know(notice);
        runtime.startProcessInstanceByKey(IssuingModel.PROCESS, notice.id().toString());
    }

    @Override
    public void complete(Notice notice, WorkItemId item, Decision decision) {
        notices.know(notice);
        complete(item, decision);
    }

    @Override
    public void complete(
            Notice notice, Map<PersonId, Set<Participation.Decided>> decisions, WorkItemId item, Decision decision) {
        notices.know(notice, decisions);
        complete(item, decision);
    }

    private void complete(WorkItemId item, Decision decision) {
        var task = WorkItemIds.task(item).orElseThrow(() -> new ItemNotOpen(item));
        try {
            tasks.complete(task, variables(decision));
        } catch (OptimisticLockingException conflict) {
            throw new EngineConflict(conflict);
        } catch (NullValueException missing) {
            if (tasks.createTaskQuery().taskId(task).count() == 0) {
                throw new ItemNotOpen(item);
            }
            throw missing;
        }
    }

    private static Map<String, Object> variables(Decision decision) {
        var variables = new HashMap<String, Object>();
        variables.put(IssuingModel.OUTCOME, decision.outcome().key());
        switch (decision.outcome()) {
            case SUBMIT -> {
                variables.put(IssuingModel.ENTRY_STEP, entry(decision, Step.DEPARTMENT_REVIEW));
                variables.putAll(TakesRoute.told(decision));
            }
            case RETURN -> variables.put(IssuingModel.ENTRY_STEP, entry(decision, Step.DRAFT));
            case SUBSTANTIVE -> variables.put(IssuingModel.ENTRY_STEP, entry(decision, Step.SIGN_OFF));
            default -> {}
        }
        if (decision.countersignUnits() != null && decision.outcome() != Outcome.SUBMIT) {
            variables.put(IssuingModel.COUNTERSIGNERS, TakesRoute.countersigners(decision.countersignUnits()));
        }
        if (decision.publishAt() != null) {
            variables.put(IssuingModel.SCHEDULED_AT, Date.from(decision.publishAt()));
        }
        return variables;
    }

    private static String entry(Decision decision, Step usual) {
        var entry = decision.entryStep();
        return (entry == null ? usual : entry).key();
    }

    @Override
    public void assign(WorkItemId item, PersonId person) {
        var task = WorkItemIds.task(item).orElseThrow(() -> new ItemNotOpen(item));
        try {
            tasks.setAssignee(task, person.value());
        } catch (OptimisticLockingException conflict) {
            throw new EngineConflict(conflict);
        }
    }

    @Override
    public void reopen(Notice notice, Decision decision) {
        move(notice, "in-review", "choose-review-route", decision);
    }

    @Override
    public void signAgain(Notice notice) {
        move(notice, "notice-release", "in-review", Decision.of(Outcome.SUBSTANTIVE));
    }

    private void move(Notice notice, String from, String to, Decision decision) {
        notices.know(notice);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(notice.id().toString(), IssuingModel.PROCESS)
                .singleResult();
        if (instance == null) {
            throw new IllegalStateException("No process is under way for notice " + notice.id());
        }
        try {
            var modification = runtime.createProcessInstanceModification(instance.getId())
                    .cancelAllForActivity(from)
                    .startBeforeActivity(to);
            variables(decision).forEach(modification::setVariable);
            modification.execute();
        } catch (OptimisticLockingException conflict) {
            throw new EngineConflict(conflict);
        }
    }

    @Override
    public void recall(NoticeId notice) {
        correlate(IssuingModel.NOTICE_RECALLED, notice);
    }

    @Override
    public void unschedule(NoticeId notice) {
        correlate(IssuingModel.RELEASE_UNSCHEDULED, notice);
    }

    private void correlate(String message, NoticeId notice) {
        notices.forget();
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(notice.toString())
                    .correlate();
        } catch (OptimisticLockingException conflict) {
            throw new EngineConflict(conflict);
        }
    }

    @Override
    public List<Step> routeOf(RoutingFacts facts) {
        return routes.routeOf(facts, organisations.current());
    }

    @Override
    public List<CandidateGroup> signersOf(RoutingFacts facts) {
        return routes.signersOf(facts, organisations.current());
    }

    @Override
    public List<Position> positionsOf(NoticeId notice) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(notice.toString()).list().stream()
                .map(this::position)
                .toList();
    }

    private Position position(ProcessInstance instance) {
        var process = repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getKey();
        Set<String> elements = runtime.getActiveActivityIds(instance.getId()).stream()
                .filter(Predicate.not(id -> id.contains("#")))
                .collect(Collectors.toUnmodifiableSet());
        return new Position(process, elements);
    }

    @Override
    public String modelOf(String process) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalArgumentException("There is no process " + process);
        }
        try (var xml = repository.getProcessModel(definition.getId())) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
