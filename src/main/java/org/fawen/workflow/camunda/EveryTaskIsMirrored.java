package org.fawen.workflow.camunda;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Makes {@link WorkItemProjection} listen to every user task of every model, so that none can be forgotten. */
@Component
class EveryTaskIsMirrored extends AbstractBpmnParseListener {

    private final WorkItemProjection projection;

    EveryTaskIsMirrored(WorkItemProjection projection) {
        this.projection = projection;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, projection);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, projection);
    }
}
