package org.fawen.rendering.layout;

import java.util.Arrays;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.fonts.FontRole;

/** Widths of the columns from what stands in them: a column is never narrower than its longest word. */
final class ColumnWidths {

    /** White at the left and right of a cell together, in points. */
    static final double PADDING = 8;

    private static final int WHOLE = 5;
    private static final double LONGEST = 16;

    private ColumnWidths() {}

    /** Widths in points that fill the type area, or null where the words are too wide for this size. */
    static double @org.jspecify.annotations.Nullable [] of(
            Composer composer, TableGrid grid, double size, int attachments) {
        var least = new double[grid.columns()];
        var wanted = new double[grid.columns()];
        Arrays.fill(least, 2 * size + PADDING);
        Arrays.fill(wanted, 2 * size + PADDING);
        for (var place : grid.places()) {
            var words = Runs.text(place.cell().runs(), attachments);
            var font = grid.isHeader(place) ? FontRole.HEI : FontRole.FANGSONG;
            var units = composer.units(java.util.List.of(new Span(font, words)), size, size);
            var whole = units.stream().mapToDouble(Unit::width).sum();
            var longest = units.stream().mapToDouble(Unit::width).max().orElse(0);
            var narrowest = units.size() <= WHOLE ? whole : longest;
            for (var i = place.column(); i < place.column() + place.cell().colspan(); i++) {
                least[i] = Math.max(least[i], narrowest / place.cell().colspan() + PADDING);
                wanted[i] = Math.max(
                        wanted[i],
                        Math.min(whole, LONGEST * size) / place.cell().colspan() + PADDING);
            }
        }
        var all = Arrays.stream(least).sum();
        return all > TypeArea.WIDTH ? null : shared(least, wanted, TypeArea.WIDTH - all);
    }

    private static double[] shared(double[] least, double[] wanted, double free) {
        var widths = least.clone();
        var wish = 0.0;
        for (var i = 0; i < least.length; i++) {
            wish += wanted[i] - least[i];
        }
        // First what the columns wish for, then the rest in proportion.
        var given = Math.min(free, wish);
        for (var i = 0; i < least.length; i++) {
            widths[i] += wish == 0 ? 0 : given * (wanted[i] - least[i]) / wish;
        }
        var rest = TypeArea.WIDTH / Arrays.stream(widths).sum();
        for (var i = 0; i < least.length; i++) {
            widths[i] *= rest;
        }
        return widths;
    }

    /** Equal widths, where nothing else fits. */
    static double[] equal(int columns) {
        var widths = new double[columns];
        Arrays.fill(widths, TypeArea.WIDTH / columns);
        return widths;
    }
}
