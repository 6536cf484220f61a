package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.rendering.fonts.FontRole;

/**
 * 署名 and 成文日期 (GB/T 9704-2012 7.3.5). No page may end before any of its rows, so that text always comes along and
 * “此页无正文” is never needed.
 */
final class SignatureBlock {

    private static final double CELL = TypeArea.CELL;
    private static final double SEAL = 42 * TypeArea.MM;
    private static final double SEAL_PITCH = 44 * TypeArea.MM;
    private static final double CLOSEST = 0.88;
    private static final int MOST_IN_A_ROW = 3;
    /** Rows from one row of seals to the next: they must not touch. */
    private static final int ROWS_OF_A_SEAL = 5;
    /** Name and date lie a little below the seal's centre, and the seal reaches within a row of the text. */
    private static final double ABOVE_DATE = 0.9;

    private final Canvas canvas;
    private final Composer composer;
    private final List<String> organs;
    private final Span date;
    private final Element section;
    private final List<Row> rows = new ArrayList<>();

    private SignatureBlock(Canvas canvas, Composer composer, List<String> organs, Span date, Element section) {
        this.canvas = canvas;
        this.composer = composer;
        this.organs = organs;
        this.date = date;
        this.section = section;
    }

    /** With room for the seals of all organs. */
    static List<Row> sealed(Canvas canvas, Composer composer, List<String> organs, Span date, Element section) {
        var block = new SignatureBlock(canvas, composer, organs, date, section);
        if (organs.size() == 1) {
            block.single(organs.getFirst());
        } else {
            block.joint();
        }
        return block.rows;
    }

    /** For documents that bear no seal. */
    static List<Row> unsealed(Canvas canvas, Composer composer, List<String> organs, Span date, Element section) {
        var block = new SignatureBlock(canvas, composer, organs, date, section);
        block.plain();
        return block.rows;
    }

    /** The date four characters from the right, the name centred above it. */
    private void single(String organ) {
        var dateLine = line(date);
        var nameLine = name(organ, TypeArea.WIDTH);
        var dateX = TypeArea.RIGHT - 4 * CELL - dateLine.width();
        var centre = dateX + dateLine.width() / 2;
        var nameX = Math.min(centre - nameLine.width() / 2, TypeArea.RIGHT - nameLine.width());
        empty(2);
        text(nameLine, nameX);
        var element = section.add("P");
        rows.add(Row.onGrid(false, top -> {
            canvas.text(dateLine, dateX, top, TypeArea.BODY, element);
            canvas.seal(organ, centre, top - TypeArea.PITCH * ABOVE_DATE, SEAL);
        }));
    }

    /** Names side by side, each under its own seal, at most three in a row; the date under the last one. */
    private void joint() {
        var widest = organs.stream()
                .mapToDouble(organ -> name(organ, TypeArea.WIDTH).width())
                .max()
                .orElse(0);
        // Characters may move together a little, so that seals stand side by side.
        var pitch = Math.max(SEAL_PITCH, widest * CLOSEST + CELL / 2);
        var columns = (int) Math.min(Math.min(MOST_IN_A_ROW, organs.size()), TypeArea.WIDTH / pitch + 1e-9);
        columns = Math.max(1, columns);
        var column = TypeArea.WIDTH / columns;
        empty(2);
        for (var from = 0; from < organs.size(); from += columns) {
            if (from > 0) {
                empty(ROWS_OF_A_SEAL - 1);
            }
            var inRow = organs.subList(from, Math.min(from + columns, organs.size()));
            names(inRow, column, TypeArea.LEFT + (columns - inRow.size()) * column);
        }
        var dateLine = line(date);
        var centre = TypeArea.RIGHT - column / 2;
        text(dateLine, Math.min(centre - dateLine.width() / 2, TypeArea.RIGHT - dateLine.width()));
    }

    private void names(List<String> inRow, double column, double left) {
        var lines = inRow.stream().map(organ -> name(organ, column - CELL / 2)).toList();
        var elements = inRow.stream().map(organ -> section.add("P")).toList();
        rows.add(Row.onGrid(false, top -> {
            for (var i = 0; i < inRow.size(); i++) {
                var centre = left + (i + 0.5) * column;
                canvas.text(lines.get(i), centre - lines.get(i).width() / 2, top, TypeArea.BODY, elements.get(i));
                canvas.seal(inRow.get(i), centre, top + TypeArea.PITCH * (1 - ABOVE_DATE), SEAL);
            }
        }));
    }

    /** The date's first character two characters right of the name's; the longer one two characters from the right. */
    private void plain() {
        var dateLine = line(date);
        var widest = organs.stream()
                .mapToDouble(organ -> name(organ, TypeArea.WIDTH).width())
                .max()
                .orElse(0);
        var right = TypeArea.RIGHT - 2 * CELL;
        var nameX = Math.max(TypeArea.LEFT, Math.min(right - widest, right - dateLine.width() - 2 * CELL));
        empty(1);
        organs.forEach(organ -> text(name(organ, TypeArea.WIDTH), nameX));
        text(dateLine, nameX + 2 * CELL);
    }

    private void empty(int count) {
        for (var i = 0; i < count; i++) {
            rows.add(Row.empty());
        }
    }

    private void text(Line line, double x) {
        var element = section.add("P");
        rows.add(Row.onGrid(false, top -> canvas.text(line, x, top, TypeArea.BODY, element)));
    }

    private Line line(Span span) {
        return composer.single(List.of(span), TypeArea.BODY, CELL);
    }

    /** A name too long for its place is squeezed evenly. */
    private Line name(String organ, double most) {
        var missing = organ.equals(Missing.ISSUER);
        return line(new Span(FontRole.FANGSONG, organ, missing ? Ink.GREY : Ink.BLACK))
                .within(most);
    }
}
