package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.R;
import static org.fawen.checking.Level.U;
import static org.fawen.checking.PunctuationChecks.each;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fawen.checking.CheckKnowledge.Unit;

/** Checks of wording 用语. */
final class WordingChecks {

    static final List<Check> ALL = List.of(
            info("STY-01", U, "", null, each(WordingChecks::relativeTime)),
            error("STY-02", R, "条例第15条（四）", null, WordingChecks::asking),
            warning("STY-03", U, "", null, WordingChecks::ordering),
            warning("STY-04", U, "", SAFE, WordingChecks::closing),
            info("STY-05", U, "", null, SentenceChecks::length),
            info("STY-06", U, "", null, WordingChecks::shortNames),
            warning("STY-07", U, "", null, WordingChecks::cautious),
            error("STY-08", U, "", null, FixedExpressions::check),
            error("STY-09", U, "", null, Leaders::check));

    private static final Pattern ASKING =
            Pattern.compile("妥否[，,]?\\s*请[^，。；]{0,4}[批指]示|当否[，,]?\\s*请[^，。；]{0,4}示|请予(?:以)?批准|请(?:予)?批示");
    private static final Set<DocumentType> NOT_ASKING =
            Set.of(DocumentType.NOTICE, DocumentType.CIRCULAR, DocumentType.REPORT, DocumentType.MINUTES);
    private static final Pattern ORDERING = Pattern.compile("请(?:认真)?遵照执行|请认真贯彻执行|你单位");
    private static final Pattern CLOSING = Pattern.compile("特此(?:通知|通报|公告|通告|函告|函复|报告)|(?<!\\p{IsHan})此复(?=[。！]|$)");
    private static final Map<DocumentType, List<String>> CLOSINGS = Map.of(
            DocumentType.NOTICE, List.of("特此通知"),
            DocumentType.CIRCULAR, List.of("特此通报"),
            DocumentType.ANNOUNCEMENT, List.of("特此公告"),
            DocumentType.PUBLIC_NOTICE, List.of("特此通告"),
            DocumentType.LETTER, List.of("特此函告", "特此函复"),
            DocumentType.REPLY, List.of("此复"),
            DocumentType.REPORT, List.of("特此报告"));

    private WordingChecks() {}

    private static void relativeTime(Piece piece, Report report) {
        Language.RELATIVE_TIMES
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match).add());
    }

    private static void asking(Draft draft, Report report) {
        if (NOT_ASKING.contains(draft.input().docType())) {
            outsideQuotes(
                    draft,
                    ASKING,
                    (piece, match) -> report.on(piece, match)
                            .with(draft.input().docType().names().getFirst())
                            .add());
        }
    }

    private static void ordering(Draft draft, Report report) {
        DocumentType type = draft.input().docType();
        if (type == DocumentType.LETTER || type.isUpward()) {
            outsideQuotes(
                    draft,
                    ORDERING,
                    (piece, match) -> report.on(piece, match)
                            .with(type.names().getFirst())
                            .add());
        }
    }

    private static void closing(Draft draft, Report report) {
        DocumentType type = draft.input().docType();
        List<String> right = CLOSINGS.getOrDefault(type, List.of());
        outsideQuotes(draft, CLOSING, (piece, match) -> {
            if (!right.contains(match.group())) {
                Report.Entry entry = report.on(piece, match).with(type.names().getFirst());
                if (!right.isEmpty()) {
                    entry.fix(right.getFirst());
                }
                entry.add();
            }
        });
    }

    private static void shortNames(Draft draft, Report report) {
        for (Unit unit : draft.knowledge().units()) {
            String shortName = unit.shortName();
            if (shortName != null && !unit.generallyKnown() && !unit.name().contains(shortName)) {
                firstUnexplained(draft, unit.name(), shortName, report);
            }
        }
    }

    private static void firstUnexplained(Draft draft, String name, String shortName, Report report) {
        Pattern explained = Pattern.compile("以下(?:简称|统称)[：:]?[“\"]?" + Pattern.quote(shortName));
        for (Piece piece : draft.text()) {
            int at = piece.text().indexOf(shortName);
            if (at >= 0) {
                if (!explained.matcher(piece.text()).find()) {
                    report.on(piece, at, at + shortName.length()).with(name).add();
                }
                return;
            }
        }
    }

    private static void cautious(Draft draft, Report report) {
        EditingList list = draft.knowledge().lists().cautious();
        for (EditingList.Entry entry : list.entries()) {
            Pattern word = Pattern.compile(Pattern.quote(entry.word()));
            for (Piece piece : draft.prose()) {
                word.matcher(piece.text())
                        .results()
                        .forEach(match -> report.on(piece, match)
                                .saying(entry.column(0).isEmpty() ? "avoid" : "replace")
                                .with(entry.column(0), list.source(), list.date())
                                .propose(entry.column(0))
                                .add());
            }
        }
    }

    private static void outsideQuotes(
            Draft draft, Pattern pattern, java.util.function.BiConsumer<Piece, MatchResult> use) {
        for (Piece piece : draft.text()) {
            String text = Masking.brackets(Masking.brackets(piece.masked(), '“', '”'), '《', '》');
            pattern.matcher(text).results().forEach(match -> use.accept(piece, match));
        }
    }
}
