package org.fawen.checking;

import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.P;
import static org.fawen.checking.Level.U;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fawen.checking.Outline.Line;

/** Checks of the levels of the body 结构层次. */
final class StructureChecks {

    private static final String CLAUSE = "GB/T 9704 7.3.3";

    static final List<Check> ALL = List.of(
            warning("STR-01", G, CLAUSE, null, LevelChecks::fromTheTop),
            info("STR-02", G, CLAUSE, null, LevelChecks::jump),
            warning("STR-03", P, "", SAFE, StructureChecks::commaAfterDigit),
            warning("STR-04", P, "", SAFE, StructureChecks::markAfterBracket),
            warning("STR-05", U, "", ASSISTED, LevelChecks::continuous),
            warning("STR-06", U, "", SAFE, HeadingChecks::headingEnd),
            warning("STR-07", U, "", null, HeadingChecks::emptyHeading),
            info("STR-08", U, "", SAFE, StructureChecks::crowded),
            warning("STR-09", U, "", null, HeadingChecks::repeated),
            warning("STR-10", U, "", null, Enumerations::check),
            warning("STR-11", G, CLAUSE, SAFE, StructureChecks::glyphs),
            info("STR-12", U, "", null, StructureChecks::length));

    private static final Pattern COMMA_MARK = Pattern.compile("^\\s*\\d{1,2}(、)(?!\\d)");
    private static final Pattern MARK_BEHIND = Pattern.compile("^\\s*[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)）]([、.．,，])");
    private static final Pattern INNER_MARK =
            Pattern.compile("(?:(?<=[。；：;:])|^)(?:(\\d{1,2})[.．、](?!\\d)|[（(]([一二三四五六七八九十]{1,3}|\\d{1,2})[)）])");
    private static final Pattern HALF_MARK = Pattern.compile("^\\s*(\\(|（)([一二三四五六七八九十]{1,3}|\\d{1,2})(\\)|）)");
    private static final int LONGEST_PARAGRAPH = 500;

    private StructureChecks() {}

    private static void commaAfterDigit(Draft draft, Report report) {
        for (Piece piece : draft.text()) {
            COMMA_MARK
                    .matcher(piece.text())
                    .results()
                    .forEach(match -> report.on(piece, match, 1).fix(".").add());
        }
    }

    private static void markAfterBracket(Draft draft, Report report) {
        for (Piece piece : draft.text()) {
            MARK_BEHIND
                    .matcher(piece.text())
                    .results()
                    .forEach(match -> report.on(piece, match, 1).fix("").add());
        }
    }

    private static void crowded(Draft draft, Report report) {
        for (Piece piece : draft.text()) {
            if (piece.kind() != Piece.Kind.PARAGRAPH && piece.kind() != Piece.Kind.RUN_IN) {
                continue;
            }
            List<MatchResult> marks = INNER_MARK.matcher(piece.text()).results().toList();
            if (marks.size() >= 2 && follow(marks)) {
                marks.stream()
                        .filter(mark -> mark.start() > 0)
                        .forEach(mark ->
                                report.on(piece, mark).fix("\n" + mark.group()).add());
            }
        }
    }

    private static boolean follow(List<MatchResult> marks) {
        int first = number(marks.getFirst());
        for (int i = 1; i < marks.size(); i++) {
            if (number(marks.get(i)) != first + i) {
                return false;
            }
        }
        return true;
    }

    private static int number(MatchResult mark) {
        return Numerals.parse(mark.group(1) != null ? mark.group(1) : mark.group(2));
    }

    private static void glyphs(Draft draft, Report report) {
        for (int level : List.of(2, 4)) {
            List<Line> lines =
                    draft.outline().level(level).stream().filter(Line::isTyped).toList();
            boolean full = lines.stream()
                    .anyMatch(line -> line.mark().startsWith("（") && line.mark().contains("）"));
            if (full) {
                lines.forEach(line -> halfMark(line, report));
            }
        }
    }

    private static void halfMark(Line line, Report report) {
        HALF_MARK.matcher(line.piece().text()).results().forEach(match -> {
            if (!match.group(1).equals("（") || !match.group(3).equals("）")) {
                report.on(line.piece(), match.start(1), match.end(3))
                        .fix("（" + match.group(2) + "）")
                        .add();
            }
        });
    }

    private static void length(Draft draft, Report report) {
        draft.text().stream()
                .filter(piece -> piece.kind() == Piece.Kind.PARAGRAPH || piece.kind() == Piece.Kind.RUN_IN)
                .filter(piece -> piece.text().length() > LONGEST_PARAGRAPH)
                .forEach(piece -> report.on(piece)
                        .with(piece.text().length(), LONGEST_PARAGRAPH)
                        .add());
    }
}
