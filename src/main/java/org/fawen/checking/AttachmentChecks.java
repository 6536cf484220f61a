package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.U;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fawen.checking.Enclosures.Entry;

/** Checks of attachments: the references, the 附件说明 and the files. */
final class AttachmentChecks {

    private static final String CLAUSE = "GB/T 9704 7.3.4";

    static final List<Check> ALL = List.of(
            error("ATT-01", G, CLAUSE, null, AttachmentChecks::listed),
            info("ATT-02", G, CLAUSE, null, AttachmentChecks::referred),
            warning("ATT-03", G, CLAUSE, SAFE, AttachmentChecks::numbered),
            warning("ATT-04", G, CLAUSE, SAFE, AttachmentChecks::bare),
            warning("ATT-05", U, "", ASSISTED, AttachmentChecks::titles),
            error("ATT-06", G, CLAUSE, null, AttachmentChecks::files),
            error("ATT-07", U, "", null, AttachmentChecks::counted));

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:详?见|参见|填写|按照?|填报|依照)[^，。；！？]{0,12}?附\\s?件|（[^（）]{0,8}附\\s?件\\s?\\d{0,2}[^（）]{0,6}）|附件\\s?\\d{1,2}|随文?附件");
    private static final Pattern QUOTED = Pattern.compile("附件(?:材料|格式|大小|名称|命名|形式|下载)");
    private static final Pattern NUMBERED = Pattern.compile("附件\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern DRESSED = Pattern.compile("^《?([^《》]*?)》?[；;。，,、：:.]*$");
    private static final Pattern MARK_BEHIND = Pattern.compile("[；;。，,、：:.]+\\s*$");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|ofd|wps|et)\\s*$");

    private AttachmentChecks() {}

    private static void listed(Draft draft, Report report) {
        if (draft.attachmentCount() == 0) {
            references(draft)
                    .forEach(reference ->
                            report.on(reference.piece(), reference.match()).add());
        }
    }

    private static void referred(Draft draft, Report report) {
        if (draft.attachmentCount() == 0) {
            return;
        }
        List<Entry> entries = draft.enclosures().entries();
        Piece first = entries.isEmpty()
                ? Piece.missing(Place.Field.ATTACHMENTS)
                : entries.getFirst().line();
        if (references(draft).findAny().isEmpty()) {
            report.on(first).add();
        }
        List<Piece> organs = draft.closing().organs();
        boolean behind = !entries.isEmpty()
                && !organs.isEmpty()
                && draft.body().indexOf(first) > draft.body().indexOf(organs.getFirst());
        if (behind) {
            report.on(first).saying("behind").add();
        }
    }

    private static void numbered(Draft draft, Report report) {
        List<Entry> entries = draft.enclosures().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String lead = i == 0 ? "附件：" : "";
            String right = lead + (entries.size() == 1 ? "" : i + 1 + ".");
            String typed = entry.line().text().substring(0, entry.nameStart());
            String tidy = typed.replaceAll("[\\s　]", "").replace(':', '：').replace('．', '.');
            boolean alone = i == 0 && !entry.leads();
            if (!tidy.equals(right) && !alone) {
                report.on(entry.line(), 0, entry.nameStart()).fix(right).add();
            }
        }
    }

    private static void bare(Draft draft, Report report) {
        for (Entry entry : draft.enclosures().entries()) {
            int end = entry.line().text().stripTrailing().length();
            dressed(report, entry.line(), entry.nameStart(), end, draft);
        }
        for (Piece title : draft.attachments()) {
            dressed(report, title, 0, title.text().length(), draft);
        }
    }

    private static void dressed(Report report, Piece piece, int from, int to, Draft draft) {
        String name = piece.text().substring(from, to);
        Matcher matcher = DRESSED.matcher(name);
        boolean wrapped = name.startsWith("《") && matcher.matches();
        boolean ownTitle = wrapped
                && draft.input().attachments().stream()
                        .anyMatch(file -> file.title().equals("《" + matcher.group(1) + "》"))
                && !piece.kind().equals(Piece.Kind.ATTACHMENT);
        if (wrapped && !ownTitle) {
            report.on(piece, from, to).fix(matcher.group(1)).add();
        } else if (MARK_BEHIND.matcher(name).find() && !FILE_NAME.matcher(name).find()) {
            report.on(piece, from, to)
                    .fix(MARK_BEHIND.matcher(name).replaceFirst(""))
                    .add();
        }
    }

    private static void titles(Draft draft, Report report) {
        draft.enclosures().entries().stream().map(Entry::line).forEach(line -> fileName(line, report));
        draft.attachments().forEach(title -> fileName(title, report));
    }

    private static void fileName(Piece piece, Report report) {
        FILE_NAME
                .matcher(piece.text())
                .results()
                .forEach(match -> report.on(piece, match).propose("").add());
    }

    private static void files(Draft draft, Report report) {
        List<AttachedFile> files = draft.input().attachments();
        List<Entry> entries = draft.enclosures().entries();
        if (!entries.isEmpty() && entries.size() != files.size()) {
            report.on(entries.getFirst().line())
                    .saying("count")
                    .with(entries.size(), files.size())
                    .add();
        }
        for (int i = 0; i < files.size(); i++) {
            AttachedFile file = files.get(i);
            Piece title = draft.attachments().get(i);
            if (entries.size() == files.size()
                    && !file.title().isEmpty()
                    && !entries.get(i).name().equals(file.title())) {
                report.on(entries.get(i).line())
                        .saying("title")
                        .with(i + 1, file.title())
                        .add();
            }
            if (!file.hasFile()) {
                report.on(title).with(i + 1).add();
            } else if (misnamed(file, i + 1, files.size())) {
                report.on(title).saying("page").with(label(i + 1, files.size())).add();
            }
        }
    }

    private static boolean misnamed(AttachedFile file, int number, int count) {
        String page = file.firstPage();
        return file.kind() == AttachedFile.Kind.PRINT
                && page != null
                && !page.replaceAll("[\\s　]", "").contains(label(number, count));
    }

    private static String label(int number, int count) {
        return count == 1 ? "附件" : "附件" + number;
    }

    private static void counted(Draft draft, Report report) {
        int count = draft.attachmentCount();
        if (count == 0) {
            return;
        }
        for (Piece piece : draft.text()) {
            NUMBERED.matcher(Masking.brackets(piece.text(), '《', '》'))
                    .results()
                    .filter(match -> Integer.parseInt(match.group(1)) > count)
                    .forEach(match -> report.on(piece, match).with(count).add());
        }
    }

    private record Reference(Piece piece, MatchResult match) {}

    private static Stream<Reference> references(Draft draft) {
        return draft.text().stream()
                .flatMap(piece -> REFERENCE
                        .matcher(Masking.brackets(piece.text(), '《', '》'))
                        .results()
                        .filter(match -> !QUOTED.matcher(piece.text())
                                .region(
                                        Math.max(match.start(), match.end() - 2),
                                        piece.text().length())
                                .lookingAt())
                        .map(match -> new Reference(piece, match)));
    }
}
