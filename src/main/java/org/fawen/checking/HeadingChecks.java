package org.fawen.checking;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.fawen.checking.Outline.Line;

/** Checks of headings that stand on their own line. */
final class HeadingChecks {

    private static final Pattern HEADING_END = Pattern.compile("[。：，:,；;、]$");
    private static final int LONGEST_HEADING = 30;

    private HeadingChecks() {}

    static void headingEnd(Draft draft, Report report) {
        for (Line line : draft.outline().lines()) {
            String text = line.piece().text().stripTrailing();
            boolean alone = line.piece().kind() != Piece.Kind.RUN_IN
                    && text.length() <= LONGEST_HEADING
                    && text.indexOf('，') < 0
                    && draft.outline()
                            .after(line)
                            .filter(next -> isPlain(draft, next))
                            .isPresent();
            if (alone && HEADING_END.matcher(text).find() && !isSentence(draft, line)) {
                report.on(line.piece(), text.length() - 1, text.length())
                        .fix("")
                        .add();
            }
        }
    }

    private static boolean isPlain(Draft draft, Piece piece) {
        return piece.kind() == Piece.Kind.PARAGRAPH
                && draft.outline().line(piece).isEmpty();
    }

    /** A line of a series of sentences is none of the headings, however short. */
    private static boolean isSentence(Draft draft, Line line) {
        return line.piece().level() == 0
                && line.words().endsWith("。")
                && draft.outline().level(line.level()).stream()
                        .anyMatch(other -> other != line && other.words().contains("。"));
    }

    static void emptyHeading(Draft draft, Report report) {
        for (Line line : draft.outline().lines()) {
            boolean heading = line.heading()
                    && line.piece().kind() != Piece.Kind.RUN_IN
                    && (line.piece().level() > 0 || line.level() <= 2);
            boolean filled = draft.outline()
                    .after(line)
                    .filter(next -> draft.outline()
                            .line(next)
                            .filter(other -> other.level() <= line.level())
                            .isEmpty())
                    .isPresent();
            if (heading && !filled) {
                report.on(line.piece()).add();
            }
        }
    }

    static void repeated(Draft draft, Report report) {
        Set<String> seen = new HashSet<>();
        for (Line line : draft.outline().lines()) {
            boolean counts = line.heading() && line.piece().kind() != Piece.Kind.RUN_IN && line.level() <= 2;
            if (counts && !line.words().isEmpty() && !seen.add(line.level() + line.words())) {
                report.on(line.piece(), line.textStart(), line.piece().text().length())
                        .add();
            }
        }
    }
}
