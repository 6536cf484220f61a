package org.fawen.checking;

import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Level.U;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fawen.checking.CheckKnowledge.Issued;
import org.fawen.checking.CheckKnowledge.Validity;

/** Checks of references to other documents. */
final class ReferenceChecks {

    static final List<Check> ALL = List.of(
            warning("REF-01", U, "", null, ReferenceChecks::standing),
            warning("REF-02", U, "", null, ReferenceChecks::repealed),
            warning("REF-03", U, "", null, ReferenceChecks::received),
            info("REF-04", U, "", null, ReferenceChecks::again));

    private static final Pattern CITED = Pattern.compile("《([^《》]{2,80})》(?:（([^（）]*〔(\\d{4})〕\\d{1,5}号)）)?");
    private static final Pattern SENTENCE = Pattern.compile("[^。；！？]+");
    private static final Pattern REPEAL = Pattern.compile("同时废止|予以废止|即行废止|自行废止");
    private static final Pattern NAMED = Pattern.compile("《[^《》]+》（[^（）]*〔\\d{4}〕\\d{1,5}号[^（）]*）");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:[—-](?:19|20)?\\d{2,4})?(?:学年|年度|年)?");
    private static final int DAYS_APART = 90;
    private static final double ALIKE = 0.85;

    private ReferenceChecks() {}

    private static void standing(Draft draft, Report report) {
        for (Piece piece : draft.prose()) {
            for (MatchResult cited : CITED.matcher(piece.text()).results().toList()) {
                Optional<Issued> issued = find(draft, cited);
                issued.map(Issued::validity)
                        .filter(validity -> validity != Validity.IN_FORCE)
                        .ifPresent(validity ->
                                report.on(piece, cited).saying(validity.name()).add());
                if (issued.isEmpty() && shouldBeKnown(draft, cited)) {
                    report.on(piece, cited).saying("unknown").add();
                }
            }
        }
    }

    private static Optional<Issued> find(Draft draft, MatchResult cited) {
        String number = cited.group(2);
        List<Issued> issued = draft.knowledge().issued();
        return issued.stream()
                .filter(other -> number != null && number.equals(other.number()))
                .findFirst()
                .or(() -> issued.stream()
                        .filter(other -> other.title().equals(cited.group(1)) || names(other.title(), cited.group(1)))
                        .reduce((first, second) -> second));
    }

    /** 《…的通知》 issues the rule it names between its own brackets. */
    private static boolean names(String title, String rule) {
        return title.contains("《" + rule + "》") && (title.contains("印发") || title.contains("发布"));
    }

    private static boolean shouldBeKnown(Draft draft, MatchResult cited) {
        CheckKnowledge known = draft.knowledge();
        boolean own = cited.group(2) != null
                && known.series().stream()
                        .anyMatch(series ->
                                !series.code().isEmpty() && cited.group(2).startsWith(series.code() + "〔"));
        return own && known.registerFrom() != null && Integer.parseInt(cited.group(3)) >= known.registerFrom();
    }

    private static void repealed(Draft draft, Report report) {
        for (Piece piece : draft.text()) {
            for (MatchResult sentence : SENTENCE.matcher(piece.text()).results().toList()) {
                if (!NAMED.matcher(sentence.group()).find()) {
                    REPEAL.matcher(sentence.group())
                            .results()
                            .forEach(match -> report.on(
                                            piece, sentence.start() + match.start(), sentence.start() + match.end())
                                    .add());
                }
            }
        }
    }

    private static void received(Draft draft, Report report) {
        CheckInput input = draft.input();
        boolean answers = input.docType() == DocumentType.REPLY
                || input.docType() == DocumentType.LETTER
                        && (input.replyTo() != null || input.title().strip().endsWith("复函"));
        Optional<Piece> first =
                draft.text().stream().filter(piece -> !piece.isBlank()).findFirst();
        if (answers && first.isPresent()) {
            String text = first.get().text();
            if (!NAMED.matcher(text).find() || !text.contains("收悉")) {
                report.on(first.get()).add();
            }
        }
    }

    private static void again(Draft draft, Report report) {
        CheckInput input = draft.input();
        LocalDate day = input.publishDate() == null ? input.today() : input.publishDate();
        String title = matter(draft, input.title());
        draft.knowledge().issued().stream()
                .filter(other -> other.docType() == null || other.docType() == input.docType())
                .filter(other -> other.issuer() == null || issuedBy(draft, other.issuer()))
                .filter(other -> !other.published().isBefore(day.minusDays(DAYS_APART)))
                .filter(other -> Similarity.ratio(title, matter(draft, other.title())) >= ALIKE)
                .findFirst()
                .ifPresent(other -> report.on(draft.title())
                        .with(other.title(), Dates.write(other.published()))
                        .add());
    }

    private static boolean issuedBy(Draft draft, String issuer) {
        return draft.input().issuers().stream()
                .anyMatch(own -> draft.knowledge().same(own, issuer));
    }

    /** What a title is about, without year, issuer and the frame 关于…的通知. */
    private static String matter(Draft draft, String title) {
        String matter = YEAR.matcher(title).replaceAll("");
        int about = matter.indexOf("关于");
        matter = about >= 0 ? matter.substring(about + 2) : matter;
        for (String type : draft.input().docType().names()) {
            matter = matter.endsWith("的" + type) ? matter.substring(0, matter.length() - type.length() - 1) : matter;
        }
        return matter;
    }
}
