package org.fawen.desk;

import java.util.Comparator;
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
        var positions = process.positionsOf(notice);
        return positions.stream()
                .sorted(Comparator.comparing(position -> isCalled(position, positions)))
                .map(this::sheet)
                .toList();
    }

    // A called process stands under its own id in the one that calls it.
    private static boolean isCalled(IssuingProcess.Position position, List<IssuingProcess.Position> others) {
        return others.stream().anyMatch(other -> other.elements().contains(position.process()));
    }

    private ProcessSheet sheet(IssuingProcess.Position position) {
        var model = process.modelOf(position.process());
        var name = NAME.matcher(model);
        return new ProcessSheet(name.find() ? name.group("name") : position.process(), model, position.elements());
    }
}
