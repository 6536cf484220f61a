package org.fawen.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.jspecify.annotations.Nullable;

/** What stands below the body: 附件说明, signature and date, 附注, 抄送 (GB/T 9704-2012 7.3.4 to 7.4.2). */
final class EndMatter {

    private static final Pattern PRINTED = Pattern.compile(".*(\\d{4}年\\d{1,2}月\\d{1,2}日印发|（印发日期）)");
    private static final Pattern COPY = Pattern.compile("抄送\\s*[:：]\\s*(.*?)。?");
    private static final Pattern NOTE = Pattern.compile("[（(]([^（()）]{1,60})[）)]");
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    /** Where a copy of a draft leaves room for the date. */
    private static final String DATE_TO_COME = "（登记时填日期）";

    private static final Pattern ORGAN = Pattern.compile("[^，。；：、？！“”,.;:?!\\t•]{2,40}");
    private static final Pattern NO_ORGAN = Pattern.compile("(特此|此[复令致]|妥否|附件|[一二三四五六七八九十]+、|[（(].{1,3}[）)]|\\d).*");
    private static final Pattern ENCLOSED = Pattern.compile("附件\\s*[:：]\\s*(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\s*[.．、]\\s*(.+)");
    private static final Pattern ENCLOSED_TEXT = Pattern.compile("附件\\s*\\d{0,2}\\s*[:：]?");

    private final List<String> lines;
    private final List<Remark> remarks;
    private final List<String> copyTo = new ArrayList<>();
    private final List<String> attachmentTitles = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private @Nullable LocalDate date;
    private @Nullable String note;

    private EndMatter(List<String> lines, List<Remark> remarks) {
        this.lines = lines;
        this.remarks = remarks;
    }

    /** Takes the end off {@code lines} and reports what became of it. */
    static EndMatter takeFrom(List<String> lines, List<Remark> remarks) {
        var end = new EndMatter(lines, remarks);
        end.dropEnclosedTexts();
        end.takeImprint();
        end.takeSignature();
        end.takeAttachmentTitles();
        return end;
    }

    /** The text of attachments, pasted behind the date, is no part of the body. */
    private void dropEnclosedTexts() {
        var dated = false;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (dated && ENCLOSED_TEXT.matcher(line).matches()) {
                lines.subList(i, lines.size()).stream()
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .forEach(words -> remarks.add(new Remark(Kind.LEFT_OUT, "attachment-text", words)));
                lines.subList(i, lines.size()).clear();
                return;
            }
            dated |= DATE.matcher(line).matches();
        }
    }

    /** The last line with words, without the spaces people set a date or a signature with; none when nothing is left. */
    private @Nullable String last() {
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return lines.isEmpty() ? null : lines.getLast().strip();
    }

    private void takeImprint() {
        var line = last();
        while (line != null) {
            var copy = COPY.matcher(line);
            var bracket = NOTE.matcher(line);
            if (PRINTED.matcher(line).matches()) {
                remarks.add(new Remark(Kind.LEFT_OUT, "imprint", line));
            } else if (copy.matches()) {
                copyTo.addAll(PastedDocument.classes(copy.group(1)));
                remarks.add(new Remark(Kind.RECOGNISED, "copy-to", line));
            } else if (note == null && bracket.matches() && (line.contains("此件") || isDateAbove())) {
                note = FullWidthMarks.in(bracket.group(1));
                remarks.add(new Remark(Kind.RECOGNISED, "note", note));
            } else {
                return;
            }
            lines.removeLast();
            line = last();
        }
    }

    private boolean isDateAbove() {
        return lines.subList(0, lines.size() - 1).reversed().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> DATE.matcher(line).matches() || line.equals(DATE_TO_COME))
                .isPresent();
    }

    private void takeSignature() {
        var line = last();
        if (line == null || !line.equals(DATE_TO_COME) && !isDate(line)) {
            return;
        }
        if (date != null) {
            remarks.add(new Remark(Kind.RECOGNISED, "date", line));
        }
        lines.removeLast();
        line = last();
        while (line != null
                && ORGAN.matcher(line).matches()
                && !NO_ORGAN.matcher(line).matches()) {
            signatures.addFirst(line);
            remarks.add(new Remark(Kind.RECOGNISED, "signature", line));
            lines.removeLast();
            line = last();
        }
    }

    private boolean isDate(String line) {
        var found = DATE.matcher(line);
        if (!found.matches()) {
            return false;
        }
        try {
            date = LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private void takeAttachmentTitles() {
        last();
        for (var i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i).strip();
            var first = ENCLOSED.matcher(line);
            if (first.matches()) {
                addTitle(first.group(1));
                lines.subList(i + 1, lines.size()).forEach(this::addTitle);
                lines.subList(i, lines.size()).clear();
                remarks.add(new Remark(Kind.RECOGNISED, "attachments", String.join("，", attachmentTitles)));
                return;
            }
            if (!line.isEmpty() && !NUMBERED.matcher(line).matches()) {
                return;
            }
        }
    }

    private void addTitle(String line) {
        var numbered = NUMBERED.matcher(line.strip());
        var title = numbered.matches() ? numbered.group(1) : line.strip();
        if (!title.isEmpty()) {
            attachmentTitles.add(FullWidthMarks.in(title.strip()));
        }
    }

    List<String> copyTo() {
        return copyTo;
    }

    List<String> attachmentTitles() {
        return attachmentTitles;
    }

    List<String> signatures() {
        return signatures;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    @Nullable
    String note() {
        return note;
    }
}
