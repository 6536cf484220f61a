package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.U;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fawen.checking.AttachedFile.Trace;

/** Checks of text hygiene 文本卫生. */
final class HygieneChecks {

    static final List<Check> ALL = List.of(
            info("TXT-01", U, "", SAFE, HygieneChecks::layout),
            warning("TXT-02", U, "", SAFE, HygieneChecks::invisible),
            error("TXT-03", U, "", null, HygieneChecks::placeholders),
            error("TXT-04", U, "", null, HygieneChecks::traces));

    private static final Pattern INDENT = Pattern.compile("^[\\s　]+");
    private static final Pattern LINE_BREAK = Pattern.compile("(?<![。；：！？\\n])[ \\t　]{0,20}\\n\\s*");
    private static final Pattern UNFINISHED = Pattern.compile("[，、,]\\s*$");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD\\uFFFD\\p{Co}]|[\\p{Cc}&&[^\\n\\t]]|\\u00A0");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|×{2,}|(?<![\\dA-Z*])\\*{2,}(?![\\dX*])|_{3,}|【待[^】]*】|(?<![A-Za-z])TODO(?![A-Za-z])"
                    + "|(?<![期等对招接优善看])待定(?![期点向量])");
    private static final Set<Trace> TRACES = EnumSet.of(Trace.REVISION, Trace.COMMENT, Trace.HIDDEN_TEXT, Trace.AUTHOR);

    private HygieneChecks() {}

    private static void layout(Draft draft, Report report) {
        for (Piece piece : draft.body()) {
            INDENT.matcher(piece.text())
                    .results()
                    .forEach(match ->
                            report.on(piece, match).saying("indent").fix("").add());
            LINE_BREAK
                    .matcher(piece.text())
                    .results()
                    .filter(match -> match.start() > 0)
                    .forEach(match -> report.on(piece, match).fix("").add());
        }
        List<Piece> text = draft.text();
        for (int i = 0; i + 1 < text.size(); i++) {
            Piece piece = text.get(i);
            boolean broken = piece.kind() == Piece.Kind.PARAGRAPH
                    && text.get(i + 1).kind() == Piece.Kind.PARAGRAPH
                    && UNFINISHED.matcher(piece.text()).find();
            if (broken) {
                report.on(piece, piece.text().length(), piece.text().length()).add();
            }
        }
    }

    private static void invisible(Draft draft, Report report) {
        for (Piece piece : draft.everything()) {
            INVISIBLE
                    .matcher(piece.text())
                    .results()
                    .forEach(match -> report.on(piece, match)
                            .with(String.format("U+%04X", (int) match.group().charAt(0)))
                            .fix(match.group().equals("\u00A0") ? " " : "")
                            .add());
        }
    }

    private static void placeholders(Draft draft, Report report) {
        for (Piece piece : draft.everything()) {
            if (piece.kind() != Piece.Kind.HEAD_CELL) {
                PLACEHOLDER
                        .matcher(piece.linkless())
                        .results()
                        .forEach(match -> report.on(piece, match).add());
            }
        }
    }

    private static void traces(Draft draft, Report report) {
        for (int i = 0; i < draft.input().attachments().size(); i++) {
            Optional<String> traces = Traces.list(draft.input().attachments().get(i), TRACES);
            Piece title = draft.attachments().get(i);
            boolean publishing = draft.input().occasion() == Occasion.PUBLISH;
            traces.ifPresent(found -> report.on(title)
                    .as(publishing ? Severity.ERROR : Severity.WARNING)
                    .with(found)
                    .add());
        }
    }
}
