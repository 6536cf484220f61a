package org.fawen.checking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fawen.checking.Enclosures.Entry;

/** Checks of the lines of the 附件说明. */
final class AttachmentNames {

    private static final Pattern DRESSED = Pattern.compile("^《?([^《》]*?)》?[；;。，,、：:.]*$");
    private static final Pattern MARK_BEHIND = Pattern.compile("[；;。，,、：:.]+\\s*$");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|ofd|wps|et)\\s*$");

    private AttachmentNames() {}

    static void numbered(Draft draft, Report report) {
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

    static void bare(Draft draft, Report report) {
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

    static void titles(Draft draft, Report report) {
        draft.enclosures().entries().stream().map(Entry::line).forEach(line -> fileName(line, report));
        draft.attachments().forEach(title -> fileName(title, report));
    }

    private static void fileName(Piece piece, Report report) {
        FILE_NAME
                .matcher(piece.text())
                .results()
                .forEach(match -> report.on(piece, match).propose("").add());
    }
}
