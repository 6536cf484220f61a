package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** Running text through several revisions: nothing is lost, and each stretch knows who brought it and who took it away. */
public final class MarkedLine {

    private final List<MarkedRun> atoms;
    private final int gone;

    private MarkedLine(List<MarkedRun> atoms, int gone) {
        this.atoms = List.copyOf(atoms);
        this.gone = gone;
    }

    static MarkedLine of(List<Run> runs, int inserted) {
        return new MarkedLine(
                atoms(runs).stream().map(run -> new MarkedRun(run, inserted, 0)).toList(), 0);
    }

    /** Whether it stands in the newest text, be it without words. */
    public boolean stands() {
        return gone == 0;
    }

    /** The same line after a revision took it away. */
    MarkedLine gone(int revision) {
        return new MarkedLine(
                atoms.stream()
                        .map(atom -> atom.stands() ? new MarkedRun(atom.run(), atom.inserted(), revision) : atom)
                        .toList(),
                revision);
    }

    /** The same line after a revision changed words in it. */
    MarkedLine changed(List<Edit> edits, int revision) {
        var result = new ArrayList<MarkedRun>();
        var next = 0;
        for (var edit : edits) {
            var before = atoms(edit.before());
            var after = atoms(edit.after());
            if (before.isEmpty()) {
                after.forEach(run -> result.add(new MarkedRun(run, revision, 0)));
                continue;
            }
            for (var passed = 0; passed < before.size(); next++) {
                var atom = atoms.get(next);
                if (!atom.stands()) {
                    result.add(atom);
                    continue;
                }
                passed++;
                if (edit.kind() == Edit.Kind.SAME) {
                    result.add(atom);
                } else {
                    result.add(new MarkedRun(atom.run(), atom.inserted(), revision));
                }
            }
            if (edit.kind() == Edit.Kind.WEIGHT) {
                after.forEach(run -> result.add(new MarkedRun(run, revision, 0)));
            }
        }
        result.addAll(atoms.subList(next, atoms.size()));
        return new MarkedLine(result, gone);
    }

    /** Stretches of one origin each; what one revision brought and the same took away again is not among them. */
    public List<MarkedRun> runs() {
        var result = new ArrayList<MarkedRun>();
        for (var atom : atoms) {
            if (atom.inserted() != 0 && atom.inserted() == atom.deleted()) {
                continue;
            }
            var last = result.isEmpty() ? null : result.getLast();
            if (last != null
                    && last.isMarkedLike(atom)
                    && last.run() instanceof Run.Text(String before, boolean strong)
                    && atom.run() instanceof Run.Text(String text, boolean alike)
                    && strong == alike) {
                result.set(
                        result.size() - 1,
                        new MarkedRun(new Run.Text(before + text, strong), atom.inserted(), atom.deleted()));
            } else {
                result.add(atom);
            }
        }
        return result;
    }

    /** The words as they stand now. */
    public List<Run> present() {
        return Runs.tidy(
                runs().stream().filter(MarkedRun::stands).map(MarkedRun::run).toList());
    }

    /** The words as they stood in the first text. */
    public List<Run> original() {
        return Runs.tidy(
                runs().stream().filter(MarkedRun::stood).map(MarkedRun::run).toList());
    }

    private static List<Run> atoms(List<Run> runs) {
        var atoms = new ArrayList<Run>();
        for (var run : runs) {
            switch (run) {
                case Run.Text(String text, boolean strong) ->
                    text.codePoints().forEach(point -> atoms.add(new Run.Text(Character.toString(point), strong)));
                case Run.Reference reference -> atoms.add(reference);
            }
        }
        return atoms;
    }
}
