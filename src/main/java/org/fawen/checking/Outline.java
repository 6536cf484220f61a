package org.fawen.checking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a body that carry a level: headings, and paragraphs that begin with a mark. */
record Outline(List<Line> lines, List<Piece> text) {

    private static final String HAN_NUMBER = "[一二三四五六七八九十]{1,3}";
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("^\\s*(" + HAN_NUMBER + ")、(?![一二三四五六七八九十])"),
            Pattern.compile("^\\s*[（(](" + HAN_NUMBER + ")[)）][、.．]?"),
            Pattern.compile("^\\s*(\\d{1,2})(?:[.．](?!\\d)|[.．](?=\\d{1,2}月)|、(?!\\d))"),
            Pattern.compile("^\\s*[（(](\\d{1,2})[)）][、.．]?"));
    private static final int LONGEST_HEADING = 50;

    /**
     * A line with a level.
     *
     * @param number the typed number, 0 when the mark is computed
     * @param textStart offset behind the typed mark
     * @param heading whether it stands as a heading, not as a sentence
     */
    record Line(Piece piece, int level, int number, int textStart, boolean heading) {
        boolean isTyped() {
            return number > 0;
        }

        /** The mark as typed; empty when it is computed. */
        String mark() {
            return piece.text().substring(0, textStart).strip();
        }

        String words() {
            return piece.text().substring(textStart).strip();
        }
    }

    static Outline of(List<Piece> body, Enclosures enclosures, Closing closing) {
        List<Piece> text = body.stream()
                .filter(piece -> !enclosures.holds(piece) && !closing.holds(piece))
                .toList();
        return new Outline(
                text.stream().map(Outline::recognise).flatMap(Optional::stream).toList(), text);
    }

    /** The line of a piece, if it has a level. */
    Optional<Line> line(Piece piece) {
        return lines.stream().filter(line -> line.piece() == piece).findFirst();
    }

    /** Lines of one level, in document order. */
    List<Line> level(int level) {
        return lines.stream().filter(line -> line.level() == level).toList();
    }

    /** The piece behind a line, if there is one. */
    Optional<Piece> after(Line line) {
        int index = text.indexOf(line.piece()) + 1;
        return index < text.size() ? Optional.of(text.get(index)) : Optional.empty();
    }

    /** The mark of a level and number as the document would print it. */
    static String mark(int level, int number) {
        return switch (level) {
            case 1 -> Numerals.han(number) + "、";
            case 2 -> "（" + Numerals.han(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }

    private static Optional<Line> recognise(Piece piece) {
        if (!piece.isLine()) {
            return Optional.empty();
        }
        for (int level = 1; level <= MARKS.size(); level++) {
            Matcher mark = MARKS.get(level - 1).matcher(piece.text());
            if (mark.find()) {
                int number = Numerals.parse(mark.group(1));
                return Optional.of(new Line(piece, level, number, mark.end(), isHeading(piece)));
            }
        }
        return piece.level() == 0 ? Optional.empty() : Optional.of(new Line(piece, piece.level(), 0, 0, true));
    }

    private static boolean isHeading(Piece piece) {
        String text = piece.text().strip();
        boolean alone = text.length() <= LONGEST_HEADING && !text.contains("。");
        return piece.level() > 0 || alone && !text.endsWith("；") && !text.endsWith("：");
    }
}
