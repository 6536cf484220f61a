package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fawen.checking.Outline.Line;

/** Checks of the order and numbering of levels. */
final class LevelChecks {

    private static final int LEVELS = 4;

    private LevelChecks() {}

    /** STR-01: nothing deeper without the next shallower one; the jump 一、 to 1. is STR-02. */
    static void fromTheTop(Draft draft, Report report) {
        int parent = 0;
        for (Line line : draft.outline().lines()) {
            boolean skipped = line.level() > parent + 1;
            boolean jump = parent == 1 && line.level() == 3;
            boolean first = parent == 0;
            if (skipped && !jump && (!first || line.piece().level() > 0)) {
                report.on(line.piece(), 0, line.textStart())
                        .with(Outline.mark(line.level() - 1, 1))
                        .add();
            }
            parent = line.level();
        }
    }

    /** STR-02: the jump is accepted where the text has no level （一）. */
    static void jump(Draft draft, Report report) {
        if (draft.outline().level(2).isEmpty()) {
            return;
        }
        int parent = 0;
        for (Line line : draft.outline().lines()) {
            if (parent == 1 && line.level() == 3) {
                report.on(line.piece(), 0, line.textStart()).add();
            }
            parent = line.level();
        }
    }

    /** STR-05: one level under one parent runs 1 to n. */
    static void continuous(Draft draft, Report report) {
        List<List<Line>> series = new ArrayList<>();
        List<List<Line>> open = new ArrayList<>(IntStream.rangeClosed(0, LEVELS)
                .mapToObj(level -> (List<Line>) new ArrayList<Line>())
                .toList());
        for (Line line : draft.outline().lines()) {
            for (int deeper = line.level() + 1; deeper <= LEVELS; deeper++) {
                series.add(open.set(deeper, new ArrayList<>()));
            }
            // A series of items may start anew under the same heading.
            if (line.number() == 1
                    && line.level() > 2
                    && !open.get(line.level()).isEmpty()) {
                series.add(open.set(line.level(), new ArrayList<>()));
            }
            open.get(line.level()).add(line);
        }
        series.addAll(open);
        series.forEach(lines -> continuous(lines, report));
    }

    private static void continuous(List<Line> lines, Report report) {
        if (lines.size() == 1) {
            Line only = lines.getFirst();
            report.on(only.piece(), 0, only.textStart()).saying("lone").add();
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isTyped() && line.number() != i + 1) {
                String right = Outline.mark(line.level(), i + 1);
                report.on(line.piece(), 0, line.textStart())
                        .with(right)
                        .propose(right)
                        .add();
                return;
            }
        }
    }
}
