package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import org.fawen.rendering.ApprovalSheet;
import org.fawen.rendering.fonts.FontRole;
import org.fawen.rendering.fonts.FontSet;

/** Sets a 发文稿纸: red rules, labels at the left, a box as high as its opinions need, room to write by hand. */
public final class SheetLayout {

    private static final double MM = TypeArea.MM;
    private static final double SIZE = 12;
    private static final double PITCH = 19;
    private static final double PADDING = 5;
    private static final double LABEL = 26 * MM;
    private static final double FACT = 10 * MM;
    private static final double LOWEST_BOX = 24 * MM;
    private static final double THIN = 0.5;
    private static final double THICK = 1.2;
    private static final double FOOT_SIZE = 9;
    private static final double FOOT_BELOW = 14 * MM;

    private final Canvas canvas = new Canvas();
    private final Composer composer;
    private final Element root = Element.document();
    private final ApprovalSheet sheet;

    private SheetLayout(ApprovalSheet sheet, FontSet fonts) {
        this.sheet = sheet;
        this.composer = new Composer(fonts);
    }

    /** Pure: equal sheets and fonts give equal pages. */
    public static DisplayList of(ApprovalSheet sheet, FontSet fonts) {
        return new SheetLayout(sheet, fonts).set();
    }

    private DisplayList set() {
        canvas.newPage();
        var section = root.add("Sect");
        title(section.add("H1"));
        var rows = new ArrayList<Row>();
        for (var i = 0; i < sheet.facts().size(); i++) {
            rows.add(facts(sheet.facts().get(i), i == 0, section));
        }
        sheet.boxes().forEach(box -> rows.addAll(box(box, section)));
        new Pager(canvas, composer).flow(rows);
        foot();
        PageNumbers.draw(canvas, composer, 1, 0);
        return new DisplayList(canvas, root, composer);
    }

    private void title(Element element) {
        var line = composer.single(
                List.of(new Span(FontRole.XIAOBIAOSONG, sheet.title(), Ink.RED)), TypeArea.TITLE, TypeArea.TITLE);
        canvas.centred(line.within(TypeArea.WIDTH), TypeArea.TOP, TypeArea.TITLE, element);
        canvas.bookmark(1, sheet.title(), TypeArea.TOP);
        canvas.moveTo(TypeArea.TITLE + 4 * MM);
    }

    /** One fact over the whole width, or two beside each other. */
    private Row facts(List<ApprovalSheet.Fact> facts, boolean first, Element section) {
        var width = TypeArea.WIDTH / facts.size();
        var lines = facts.stream()
                .map(fact -> lines(fact.value(), FontRole.FANGSONG, width - LABEL))
                .toList();
        var most = lines.stream().mapToInt(List::size).max().orElse(1);
        var height = Math.max(FACT, most * PITCH + 2 * PADDING);
        var elements = facts.stream().map(fact -> section.add("P")).toList();
        return new Row(height, false, true, null, top -> {
            for (var i = 0; i < facts.size(); i++) {
                var left = TypeArea.LEFT + i * width;
                label(facts.get(i).label(), left, top, height, elements.get(i));
                text(
                        lines.get(i),
                        left + LABEL + PADDING,
                        top + (height - lines.get(i).size() * PITCH) / 2,
                        elements.get(i));
                vertical(left, top, height, i == 0 ? THICK : THIN);
                vertical(left + LABEL, top, height, THIN);
            }
            vertical(TypeArea.RIGHT, top, height, THICK);
            canvas.horizontal(top, first ? THICK : THIN, Ink.RED);
            canvas.horizontal(top + height, THIN, Ink.RED);
        });
    }

    /** The pieces of a box: a page may end between opinions, and between the lines of a long one. */
    private List<Row> box(ApprovalSheet.Box box, Element section) {
        var pieces = new ArrayList<Piece>();
        for (var entry : box.entries()) {
            var element = section.add("P");
            var words = lines(entry.words(), FontRole.KAI, TypeArea.WIDTH - LABEL);
            for (var line : words) {
                pieces.add(new Piece(line, false, element));
            }
            entry.signature()
                    .lines()
                    .flatMap(part -> lines(part, FontRole.FANGSONG, TypeArea.WIDTH - LABEL).stream())
                    .forEach(line -> pieces.add(new Piece(line, true, element)));
        }
        var name = section.add("P");
        var rows = new ArrayList<Row>();
        var used = 2 * PADDING;
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var first = i == 0;
            var before = first ? PADDING : 0;
            // A signature stays with what it signs.
            rows.add(piece(piece, PITCH + before, before, !piece.signature(), first ? box.label() : "", name));
            used += PITCH;
        }
        var rest = Math.max(PADDING, LOWEST_BOX - used);
        rows.add(closing(rest, pieces.isEmpty() ? box.label() : "", name));
        return rows;
    }

    private record Piece(Line line, boolean signature, Element element) {}

    private Row piece(Piece piece, double height, double before, boolean breakBefore, String label, Element name) {
        return new Row(height, false, breakBefore, null, top -> {
            var left = TypeArea.LEFT + LABEL + PADDING;
            if (piece.signature()) {
                canvas.rightAligned(piece.line(), TypeArea.RIGHT - PADDING, top + before, SIZE, piece.element());
            } else {
                canvas.text(piece.line(), left, top + before, SIZE, piece.element());
            }
            sides(top, height);
            if (!label.isEmpty()) {
                label(label, TypeArea.LEFT, top, LOWEST_BOX, name);
            }
            if (top < TypeArea.TOP + THIN) {
                canvas.horizontal(top, THIN, Ink.RED);
            }
        });
    }

    /** The empty end of a box, and the rule below. */
    private Row closing(double height, String label, Element name) {
        return new Row(height, false, !label.isEmpty(), null, top -> {
            sides(top, height);
            if (!label.isEmpty()) {
                label(label, TypeArea.LEFT, top, LOWEST_BOX, name);
            }
            canvas.horizontal(top + height, THIN, Ink.RED);
        });
    }

    private void sides(double top, double height) {
        vertical(TypeArea.LEFT, top, height, THICK);
        vertical(TypeArea.LEFT + LABEL, top, height, THIN);
        vertical(TypeArea.RIGHT, top, height, THICK);
    }

    private void vertical(double x, double top, double height, double thickness) {
        canvas.rule(x, top, x, top + height, thickness, Ink.RED);
    }

    private void label(String words, double left, double top, double height, Element element) {
        var lines = LineBreaker.lines(
                composer,
                composer.units(List.of(new Span(FontRole.HEI, words, Ink.RED)), SIZE, SIZE),
                new LineBreaker.Measure(LABEL - 2 * PADDING, 0, 0, false));
        var y = top + (height - lines.size() * PITCH) / 2 + (PITCH - SIZE) / 2;
        for (var line : lines) {
            canvas.text(line, left + (LABEL - line.width()) / 2, y, SIZE, element);
            y += PITCH;
        }
    }

    private void text(List<Line> lines, double x, double top, Element element) {
        var y = top + (PITCH - SIZE) / 2;
        for (var line : lines) {
            canvas.text(line, x, y, SIZE, element);
            y += PITCH;
        }
    }

    private List<Line> lines(String words, FontRole font, double width) {
        if (words.isBlank()) {
            return List.of();
        }
        return LineBreaker.lines(
                composer,
                composer.units(List.of(new Span(font, words)), SIZE, SIZE),
                new LineBreaker.Measure(width - 2 * PADDING, 0, 0, false));
    }

    private void foot() {
        for (var page = 0; page < canvas.pages().size(); page++) {
            canvas.turnTo(page);
            var line = composer.single(sheet.foot(), FontRole.FANGSONG, FOOT_SIZE);
            canvas.text(line.within(TypeArea.WIDTH), TypeArea.LEFT, TypeArea.BOTTOM + FOOT_BELOW, FOOT_SIZE, null);
        }
    }
}
