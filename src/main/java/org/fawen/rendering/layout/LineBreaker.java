package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.rendering.Remark;

/**
 * Breaks a paragraph into lines. A closing mark that would begin a line is taken in where the marks of the line give up
 * enough white (挤进); otherwise the last unit goes to the next line and the line is stretched (推出).
 */
final class LineBreaker {

    /**
     * How wide lines are, in points.
     *
     * @param first indent of the first line
     * @param hang indent of the others
     * @param flush whether all lines but the last end at the right margin
     */
    record Measure(double width, double first, double hang, boolean flush) {

        double of(boolean isFirst) {
            return width - (isFirst ? first : hang);
        }
    }

    private static final double HAIR = 0.01;
    /** Gaps wider than this share of a body character look like holes. */
    private static final double LOOSEST = TypeArea.BODY / 3;

    private final List<Unit> units;
    private final Measure measure;
    private final List<Line> lines = new ArrayList<>();
    private boolean cutAWord;

    private LineBreaker(List<Unit> units, Measure measure) {
        this.units = new ArrayList<>(units);
        this.measure = measure;
    }

    static List<Line> lines(Composer composer, List<Unit> units, Measure measure) {
        var breaker = new LineBreaker(units, measure);
        breaker.run();
        if (breaker.cutAWord) {
            composer.remark(Remark.Kind.CUT, breaker.lines.getFirst().text());
        }
        return breaker.lines;
    }

    private void run() {
        var start = 0;
        while (start < units.size()) {
            while (!lines.isEmpty() && start < units.size() && units.get(start).isSpace()) {
                start++;
            }
            if (start == units.size()) {
                return;
            }
            var available = measure.of(lines.isEmpty());
            if (units.get(start).width() - HAIR > available && units.get(start).isRun()) {
                cutAWord = true;
                var atJoint = prefix(units.get(start), available, true);
                split(start, atJoint > 0 ? atJoint : prefix(units.get(start), available, false));
            }
            var end = Math.max(start + 1, fill(start, available));
            var cut = end == units.size() ? end : legalCut(start, end);
            cut = fillHole(start, cut, available);
            var last = cut == units.size();
            lines.add(Justification.set(units.subList(start, cut), available, measure.flush() && !last));
            start = cut;
        }
    }

    /** As many units as fit; a closing mark also where the line's marks give up their white for it. */
    private int fill(int start, double available) {
        var used = 0.0;
        var white = 0.0;
        var end = start;
        while (end < units.size()) {
            var unit = units.get(end);
            var width = used + unit.width();
            var give = unit.glyphs().getLast().give(end == start);
            var fits = width - HAIR <= available || unit.isSpace();
            if (!fits && (Marks.mayStart(unit.first()) || width - white - give - HAIR > available)) {
                break;
            }
            used = width;
            white += give;
            end++;
        }
        return end;
    }

    private int legalCut(int start, int end) {
        var cut = end;
        while (cut > start + 1 && !isLegal(cut)) {
            cut--;
        }
        // Nothing but marks: better a mark at the start than a line that is too wide or empty.
        return isLegal(cut) ? cut : end;
    }

    private boolean isLegal(int cut) {
        return Marks.mayStart(units.get(cut).first())
                && Marks.mayEnd(units.get(cut - 1).last());
    }

    /** A long word that went to the next line leaves a hole: then it is broken, after a joint if there is one. */
    private int fillHole(int start, int cut, double available) {
        if (!measure.flush() || cut == units.size() || !units.get(cut).isRun()) {
            return cut;
        }
        if (Justification.looseness(units.subList(start, cut), available) <= LOOSEST) {
            return cut;
        }
        var room = available
                - units.subList(start, cut).stream().mapToDouble(Unit::width).sum();
        for (var atJoint : new boolean[] {true, false}) {
            var length = prefix(units.get(cut), room, atJoint);
            if (length > 0) {
                split(cut, length);
                if (!atJoint || Justification.looseness(units.subList(start, cut + 1), available) <= LOOSEST) {
                    return cut + 1;
                }
                join(cut);
            }
        }
        return cut;
    }

    /** How many characters of a word fit, so that neither part begins or ends wrongly; 0 for none. */
    private static int prefix(Unit word, double room, boolean atJoint) {
        var best = 0;
        var width = 0.0;
        for (var i = 0; i < word.glyphs().size() - 1; i++) {
            width += word.glyphs().get(i).width();
            if (width - HAIR > room) {
                break;
            }
            var before = word.glyphs().get(i).codePoint();
            var after = word.glyphs().get(i + 1).codePoint();
            if (Marks.mayEnd(before)
                    && Marks.mayStart(after)
                    && !Marks.isJoint(after)
                    && (!atJoint || Marks.isJoint(before))
                    && !(Marks.isCounter(after))) {
                best = i + 1;
            }
        }
        return best;
    }

    private void split(int index, int length) {
        var glyphs = units.get(index).glyphs();
        if (length > 0 && length < glyphs.size()) {
            units.set(index, Unit.of(glyphs.subList(0, length)));
            units.add(index + 1, Unit.of(glyphs.subList(length, glyphs.size())));
        }
    }

    private void join(int index) {
        var glyphs = new ArrayList<>(units.get(index).glyphs());
        glyphs.addAll(units.remove(index + 1).glyphs());
        units.set(index, Unit.of(glyphs));
    }
}
