package org.fawen.drafting;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.content.Urgency;
import org.fawen.notice.interchange.PrintedNumber;
import org.jspecify.annotations.Nullable;

/** What stands above the addressees: title, number, urgency and the byline of a web page. */
final class FrontMatter {

    private static final Pattern TIME =
            Pattern.compile("发布(?:时间|日期)\\s*[:：]\\s*(\\d{4})[年/.-](\\d{1,2})[月/.-](\\d{1,2})日?"
                    + "(?:\\s*(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?)?");
    private static final Pattern EDITOR = Pattern.compile("编辑\\s*[:：]\\s*([^\\s　|]+)");
    private static final Pattern SOURCE = Pattern.compile("(?:来源|供稿单位|发布单位)\\s*[:：]\\s*([^\\s　|]+)");
    private static final Pattern BEFORE_TEXT = Pattern.compile("[^。]*");
    private static final Pattern ORGAN = Pattern.compile(".*(大学|学院|委员会|办公室|党委|政府|[部处局委院会])(文件)?");
    private static final Pattern SIGNER = Pattern.compile("签发人\\s*[:：].*");
    private static final Pattern MARK = Pattern.compile("[一二三四五六七八九十]+、.*|（[一二三四五六七八九十]+）.*");
    private static final int LONGEST_TITLE = 120;
    private static final int LINES_OF_TITLE = 4;

    private final List<Remark> remarks;
    private String title = "";
    private @Nullable Urgency urgency;
    private @Nullable DocumentNumber number;
    private @Nullable LocalDateTime publishTime;
    private @Nullable String editor;
    private @Nullable String source;

    private FrontMatter(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** Takes the front off {@code lines} and reports what became of it. */
    static FrontMatter takeFrom(List<String> lines, List<Remark> remarks) {
        var front = new FrontMatter(remarks);
        var end = front.endOfFront(lines);
        var head = new ArrayList<>(lines.subList(0, end));
        var at = titleIn(head);
        if (at < 0) {
            head.clear();
            end = front.leadingFacts(lines);
            head.addAll(lines.subList(0, end));
        }
        front.read(head, at);
        lines.subList(0, end).clear();
        return front;
    }

    /** The front ends before the first line that is a sentence, a heading, or names the addressees. */
    private int endOfFront(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var isByline = isByline(line);
            if (!isByline
                    && (!BEFORE_TEXT.matcher(line).matches()
                            || line.endsWith(":")
                            || line.endsWith("：")
                            || line.contains("\t")
                            || line.length() > LONGEST_TITLE
                            || MARK.matcher(line).matches())) {
                return i;
            }
        }
        return lines.size();
    }

    private int leadingFacts(List<String> lines) {
        var end = 0;
        while (end < lines.size()
                && (lines.get(end).isBlank() || isFact(lines.get(end).strip()))) {
            end++;
        }
        return end;
    }

    private static boolean isByline(String line) {
        return TIME.matcher(line).find()
                || EDITOR.matcher(line).find() && SOURCE.matcher(line).find();
    }

    private static boolean isFact(String line) {
        return isByline(line)
                || isNumber(line)
                || isUrgency(line)
                || SIGNER.matcher(line).matches();
    }

    private static boolean isUrgency(String line) {
        return line.equals("特急") || line.equals("加急");
    }

    private static boolean isNumber(String line) {
        try {
            PrintedNumber.parse(withoutBrackets(line));
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static String withoutBrackets(String line) {
        return line.length() > 2 && (line.startsWith("（") || line.startsWith("("))
                ? line.substring(1, line.length() - 1)
                : line;
    }

    /** The line on which the title ends, or -1. */
    private static int titleIn(List<String> head) {
        for (var i = 0; i < head.size(); i++) {
            var line = head.get(i).strip();
            if (!isFact(line) && DocTypeWords.atEndOf(line).isPresent()) {
                return i;
            }
        }
        for (var i = 0; i < head.size(); i++) {
            var line = head.get(i).strip();
            if (!isFact(line) && line.contains("关于")) {
                return i;
            }
        }
        return -1;
    }

    private void read(List<String> head, int titleEnd) {
        var begin = titleBegin(head, titleEnd);
        if (titleEnd >= 0) {
            title = joined(head.subList(begin, titleEnd + 1));
            remarks.add(new Remark(Kind.RECOGNISED, "title", title));
        }
        for (var i = 0; i < head.size(); i++) {
            var line = head.get(i).strip();
            if (!line.isEmpty() && (titleEnd < 0 || i < begin || i > titleEnd)) {
                fact(line, i < begin ? "before-title" : "after-title");
            }
        }
    }

    /** A wrapped title begins on the line with 关于, or with the organs that stand right above it. */
    private static int titleBegin(List<String> head, int end) {
        var begin = aboutAbove(head, Math.max(end, 0));
        while (begin > 0 && belongsToTitle(head.get(begin - 1).strip(), joined(head.subList(begin, end + 1)))) {
            begin--;
        }
        return begin;
    }

    /** A long title is broken into up to four lines, of which the first has 关于; else it is not broken here. */
    private static int aboutAbove(List<String> head, int end) {
        for (var i = end; i >= 0 && i > end - LINES_OF_TITLE && !head.isEmpty(); i--) {
            var line = head.get(i).strip();
            if (line.isEmpty() || isFact(line)) {
                return end;
            }
            if (line.contains("关于")) {
                return i;
            }
        }
        return end;
    }

    private static boolean belongsToTitle(String above, String title) {
        if (above.isEmpty() || isFact(above) || above.endsWith("文件")) {
            return false;
        }
        var about = title.indexOf("关于");
        return about < 0
                ? above.contains("关于")
                : ORGAN.matcher(above).matches()
                        && (about == 0
                                || ORGAN.matcher(title.substring(0, about)).matches());
    }

    /** Two organs of a joint issue stay apart by one space, broken lines of one title are joined. */
    private static String joined(List<String> lines) {
        var title = new StringBuilder();
        for (var line : lines) {
            var words = line.strip();
            var twoOrgans = ORGAN.matcher(title).matches()
                    && ORGAN.matcher(words.replaceFirst("关于.*", "")).matches();
            title.append(twoOrgans && !title.isEmpty() ? " " : "").append(words);
        }
        return title.toString();
    }

    private void fact(String line, String otherwise) {
        if (isByline(line)) {
            byline(line);
        } else if (isNumber(line)) {
            number = PrintedNumber.parse(withoutBrackets(line));
            remarks.add(new Remark(Kind.RECOGNISED, "number", number.toString()));
        } else if (isUrgency(line)) {
            urgency = line.equals("特急") ? Urgency.EXPRESS : Urgency.PROMPT;
            remarks.add(new Remark(Kind.RECOGNISED, "urgency", line));
        } else {
            remarks.add(new Remark(Kind.LEFT_OUT, otherwise, line));
        }
    }

    private void byline(String line) {
        var time = TIME.matcher(line);
        publishTime = time.find() ? time(time) : null;
        editor = group(EDITOR, line);
        source = group(SOURCE, line);
        remarks.add(new Remark(Kind.RECOGNISED, "byline", line));
    }

    private static @Nullable LocalDateTime time(Matcher time) {
        try {
            return LocalDateTime.of(
                    number(time, 1),
                    number(time, 2),
                    number(time, 3),
                    number(time, 4),
                    number(time, 5),
                    number(time, 6));
        } catch (DateTimeException noSuchDay) {
            return null; // the line stays in the report
        }
    }

    private static int number(Matcher time, int group) {
        var digits = time.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable String group(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.find() ? found.group(1) : null;
    }

    String title() {
        return title;
    }

    @Nullable
    Urgency urgency() {
        return urgency;
    }

    @Nullable
    DocumentNumber number() {
        return number;
    }

    @Nullable
    LocalDateTime publishTime() {
        return publishTime;
    }

    @Nullable
    String editor() {
        return editor;
    }

    @Nullable
    String source() {
        return source;
    }
}
