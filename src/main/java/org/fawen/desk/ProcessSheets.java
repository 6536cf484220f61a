package org.fawen.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    // A model changes only with the application; every open screen shares the one text.
    private final Map<String, Model> models = new ConcurrentHashMap<>();

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
        var model = models.computeIfAbsent(position.process(), this::read);
        return new ProcessSheet(model.name(), model.bpmn(), position.elements());
    }

    private Model read(String id) {
        var bpmn = process.modelOf(id);
        var name = NAME.matcher(bpmn);
        return new Model(name.find() ? name.group("name") : id, bpmn);
    }

    private record Model(String name, String bpmn) {}
}
