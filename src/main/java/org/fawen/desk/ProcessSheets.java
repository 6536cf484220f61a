package org.fawen.desk;

import java.util.List;
import java.util.regex.Pattern;
import org.fawen.notice.NoticeId;
import org.fawen.shell.ProcessSheet;
import org.fawen.workflow.IssuingProcess;
import org.springframework.stereotype.Component;

/** Finds the process models in which a notice stands. */
@Component
class ProcessSheets {

    private static final Pattern NAME = Pattern.compile("<(?:\\w+:)?process\\b[^>]*?\\bname=\"(?<name>[^\"]*)\"");

    private final IssuingProcess process;

    ProcessSheets(IssuingProcess process) {
        this.process = process;
    }

    List<ProcessSheet> of(NoticeId notice) {
        return process.positionsOf(notice).stream().map(this::sheet).toList();
    }

    private ProcessSheet sheet(IssuingProcess.Position position) {
        var model = process.modelOf(position.process());
        var name = NAME.matcher(model);
        return new ProcessSheet(name.find() ? name.group("name") : position.process(), model, position.elements());
    }
}
