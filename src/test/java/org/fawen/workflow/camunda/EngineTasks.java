package org.fawen.workflow.camunda;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.WorkItemId;
import org.springframework.stereotype.Component;

/** What the engine itself waits for. */
@Component
public class EngineTasks {

    private final TaskService tasks;

    EngineTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    public Set<WorkItemId> of(NoticeId notice) {
        return tasks.createTaskQuery().processInstanceBusinessKey(notice.toString()).list().stream()
                .map(Task::getId)
                .map(WorkItemIds::of)
                .collect(Collectors.toSet());
    }
}
