package org.fawen.workflow.camunda;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.workflow.LaterProcesses;
import org.springframework.stereotype.Component;

/** What comes after publication, as Camunda runs it. The business key is the notice's id. */
@Component
class CamundaLaterProcesses implements LaterProcesses {

    private final RuntimeService runtime;
    private final RoutedNotices notices;

    CamundaLaterProcesses(RuntimeService runtime, RoutedNotices notices) {
        this.runtime = runtime;
        this.notices = notices;
    }

    @Override
    public void start(Notice notice, LaterProcess process, List<CandidateGroup> approvers, PersonId asking) {
        notices.know(notice);
        var groups = approvers.stream().map(CandidateGroup::value).collect(Collectors.joining(" "));
        runtime.startProcessInstanceByKey(
                process == LaterProcess.CORRECTION ? IssuingModel.CORRECTION : IssuingModel.WITHDRAWAL,
                notice.id().toString(),
                Map.of(
                        IssuingModel.APPROVERS,
                        groups,
                        IssuingModel.ASKING,
                        asking.value(),
                        IssuingModel.ASKED,
                        process == LaterProcess.TAKEN_DOWN ? IssuingModel.TAKING_DOWN : "approval"));
    }
}
