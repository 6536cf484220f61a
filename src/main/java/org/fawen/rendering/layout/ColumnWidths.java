package org.fawen.rendering.layout;

import java.util.Arrays;
import java.util.List;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.fonts.FontRole;

/**
 * Widths of the columns from what stands in them: each gets the same share of what it wants, and none is narrower than
 * its longest word or a text of four characters.
 */
final class ColumnWidths {

    /** White at the left and right of a cell together, in points. */
    static final double PADDING = 7;

    private static final double LONGEST = 18;
    private static final int WHOLE = 4;
    private static final int ROUNDS = 30;

    private final double[] least;
    private final double[] wanted;

    private final double room;

    private ColumnWidths(double[] least, double[] wanted, double room) {
        this.room = room;
        this.least = least;
        this.wanted = wanted;
    }

    /** @param room the width of the table, in points */
    static ColumnWidths of(Composer composer, TableGrid grid, double size, int attachments, double room) {
        var widths = new ColumnWidths(new double[grid.columns()], new double[grid.columns()], room);
        Arrays.fill(widths.least, 2 * size + PADDING);
        Arrays.fill(widths.wanted, 2 * size + PADDING);
        for (var place : grid.places()) {
            var words = Runs.text(place.cell().runs(), attachments);
            var font = grid.isHeader(place) ? FontRole.HEI : FontRole.FANGSONG;
            widths.add(place, composer.units(List.of(new Span(font, words)), size, size), size);
        }
        return widths;
    }

    private void add(TableGrid.Place place, List<Unit> units, double size) {
        var whole = units.stream().mapToDouble(Unit::width).sum();
        var longest = longest(units);
        var narrowest = units.size() <= WHOLE ? whole : longest;
        var span = place.cell().colspan();
        for (var i = place.column(); i < place.column() + span; i++) {
            least[i] = Math.max(least[i], (narrowest + PADDING) / span);
            wanted[i] = Math.max(wanted[i], (Math.min(whole, LONGEST * size) + PADDING) / span);
        }
    }

    /** The widest piece that no line may divide: a word with the marks that cling to it. */
    private static double longest(List<Unit> units) {
        var longest = 0.0;
        var piece = 0.0;
        for (var i = 0; i < units.size(); i++) {
            var clings = i > 0
                    && (!Marks.mayStart(units.get(i).first())
                            || !Marks.mayEnd(units.get(i - 1).last()));
            piece = clings ? piece + units.get(i).width() : units.get(i).width();
            longest = Math.max(longest, piece);
        }
        return longest;
    }

    /** Whether every column gets what it wants, so that only long texts take several lines. */
    boolean areComfortable() {
        return Arrays.stream(wanted).sum() <= room;
    }

    /** Whether no word has to be cut. */
    boolean arePossible() {
        return Arrays.stream(least).sum() <= room;
    }

    /** Whether no column gets less than this share of what it wants. */
    boolean giveAtLeast(double share) {
        return arePossible() && shrinking() * share <= 1;
    }

    /** By how much the columns' wishes are divided so that they fit: all give up the same share. */
    private double shrinking() {
        var low = 1.0;
        var high = LONGEST;
        for (var round = 0; round < ROUNDS; round++) {
            var share = (low + high) / 2;
            if (Arrays.stream(given(share)).sum() > room) {
                low = share;
            } else {
                high = share;
            }
        }
        return high;
    }

    /** Widths in points that fill the room. */
    double[] widths() {
        if (!arePossible()) {
            var equal = new double[least.length];
            Arrays.fill(equal, room / least.length);
            return equal;
        }
        var widths = given(shrinking());
        var rest = room / Arrays.stream(widths).sum();
        for (var i = 0; i < widths.length; i++) {
            widths[i] *= rest;
        }
        return widths;
    }

    private double[] given(double share) {
        var widths = least.clone();
        for (var i = 0; i < widths.length; i++) {
            widths[i] = Math.max(least[i], wanted[i] / share);
        }
        return widths;
    }
}
