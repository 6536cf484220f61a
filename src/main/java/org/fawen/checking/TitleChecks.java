package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.P;
import static org.fawen.checking.Level.R;
import static org.fawen.checking.Level.U;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of the title 标题. */
final class TitleChecks {

    static final List<Check> ALL = List.of(
            warning("TTL-01", U, "", null, TitleChecks::marks),
            error("TTL-02", G, "条例第9条（七）", null, TitleChecks::endsWithType),
            warning("TTL-03", U, "", SAFE, TitleIssuers::spaces),
            info("TTL-04", U, "", null, TitleChecks::urgency),
            info("TTL-05", G, "", null, TitleChecks::about),
            warning("TTL-06", R, "条例第9条（七）", null, TitleIssuers::issuers),
            error("TTL-07", R, "", null, TitleChecks::stackedTypes),
            warning("TTL-08", U, "", ASSISTED, TitleBrackets::rulesInBrackets),
            info("TTL-09", U, "", null, TitleChecks::length),
            warning("TTL-10", P, "", SAFE, TitleBrackets::nestedBrackets),
            warning("TTL-11", U, "", SAFE, TitleChecks::particle),
            warning("TTL-12", U, "", null, TitleChecks::year));

    private static final Pattern MARK = Pattern.compile("[，。；：！？,;:!?…]+");
    private static final Pattern LAST_BRACKET = Pattern.compile("（[^（）]*）$");
    private static final Pattern NUMBERED = Pattern.compile("第[\\d一二三四五六七八九十百]+号");
    private static final Pattern URGENT = Pattern.compile("紧急(?=通知|通报|通告|公告|函|会议)|特急|加急|火急");
    private static final Pattern APPOINTMENT = Pattern.compile("任免|任职|免职");
    private static final Pattern STACKED = Pattern.compile("请示报告|报告请示|通知的通知|的函的函|意见的意见");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年|—|-|～)");
    private static final Pattern LINKED = Pattern.compile("的(?:紧急|特急|补充|预备|更正|任职|免职|任免|表彰|批评|复|第[一二三四五六七八九十]+次)?$");
    private static final int LONGEST = 50;

    private TitleChecks() {}

    private static void marks(Draft draft, Report report) {
        Matcher mark = MARK.matcher(Masking.brackets(draft.title().text()));
        mark.results().forEach(match -> report.on(draft.title(), match).add());
    }

    private static void endsWithType(Draft draft, Report report) {
        CheckInput input = draft.input();
        String title =
                LAST_BRACKET.matcher(input.title().strip()).replaceFirst("").strip();
        if (input.docType().names().stream().anyMatch(title::endsWith)) {
            return;
        }
        boolean tolerated = input.origin() == CheckInput.Origin.IMPORTED
                || input.occasion() == Occasion.IMPORT
                || input.docType() == DocumentType.ORDER
                || NUMBERED.matcher(title).find();
        report.on(draft.title())
                .as(tolerated ? Severity.WARNING : Severity.ERROR)
                .with(input.docType().names().getFirst())
                .add();
    }

    private static void urgency(Draft draft, Report report) {
        String title = Masking.brackets(draft.title().text());
        URGENT.matcher(title)
                .results()
                .forEach(match -> report.on(draft.title(), match).add());
    }

    private static void about(Draft draft, Report report) {
        String title = draft.input().title();
        boolean exempt = draft.input().docType() == DocumentType.ORDER
                || title.strip().endsWith("纪要")
                || NUMBERED.matcher(title).find()
                || APPOINTMENT.matcher(title).find();
        if (!exempt && !Masking.brackets(title).contains("关于")) {
            report.on(draft.title()).add();
        }
    }

    private static void stackedTypes(Draft draft, Report report) {
        String title = Masking.brackets(draft.title().text());
        STACKED.matcher(title)
                .results()
                .forEach(match -> report.on(draft.title(), match).add());
    }

    private static void length(Draft draft, Report report) {
        int length = draft.title().text().codePointCount(0, draft.title().text().length());
        if (length > LONGEST) {
            report.on(draft.title()).with(length, LONGEST).add();
        }
    }

    private static void particle(Draft draft, Report report) {
        String whole = draft.title().text().stripTrailing();
        String title = LAST_BRACKET.matcher(whole).replaceFirst("");
        if (!Masking.brackets(title).contains("关于")) {
            return;
        }
        for (String type : draft.input().docType().names()) {
            int at = title.length() - type.length();
            if (title.endsWith(type) && !LINKED.matcher(title.substring(0, at)).find()) {
                report.on(draft.title(), at, title.length()).fix("的" + type).add();
                return;
            }
        }
    }

    private static void year(Draft draft, Report report) {
        if (!draft.input().isDated()) {
            return;
        }
        int documentYear = draft.input().documentDate().getYear();
        YEAR.matcher(Masking.brackets(draft.title().text()))
                .results()
                .filter(match -> Math.abs(Integer.parseInt(match.group(1)) - documentYear) > 1)
                .forEach(match ->
                        report.on(draft.title(), match, 1).with(documentYear).add());
    }
}
