package org.fawen.notice.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fawen.notice.content.Run;

/** Heading marks as people type them. */
public final class TypedMarks {

    private static final int LONGEST = 50;
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("[一二三四五六七八九十]+、.*"),
            Pattern.compile("（[一二三四五六七八九十]+）.*"),
            Pattern.compile("\\d{1,2}\\.(?!\\d).*"),
            Pattern.compile("（\\d{1,2}）.*"));

    private TypedMarks() {}

    /**
     * The level, 1 to 4, of a line that is a heading by itself: begins with a mark, has at most 50 characters, contains
     * no 。 and does not end with ； or ：.
     */
    public static Optional<Integer> levelOf(String line) {
        if (line.isEmpty()
                || line.codePointCount(0, line.length()) > LONGEST
                || line.contains("。")
                || line.endsWith("；")
                || line.endsWith("：")) {
            return Optional.empty();
        }
        for (var level = 1; level <= LEVELS.size(); level++) {
            if (LEVELS.get(level - 1).matcher(line).matches()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The text without {@code mark} when it begins with it, （一） and (一) counting as equal; else unchanged. */
    public static List<Run> strip(List<Run> runs, String mark) {
        var begin = new StringBuilder();
        for (var run : runs) {
            if (!(run instanceof Run.Text text)) {
                break;
            }
            begin.append(text.text());
        }
        if (begin.length() < mark.length()
                || !sameWidth(begin.substring(0, mark.length())).equals(sameWidth(mark))) {
            return runs;
        }
        return without(runs, mark.length());
    }

    private static String sameWidth(String mark) {
        return mark.replace('(', '（').replace(')', '）');
    }

    private static List<Run> without(List<Run> runs, int characters) {
        var rest = new ArrayList<Run>();
        var left = characters;
        for (var run : runs) {
            if (left > 0 && run instanceof Run.Text text) {
                var cut = Math.min(left, text.text().length());
                left -= cut;
                rest.add(new Run.Text(text.text().substring(cut), text.strong()));
            } else {
                rest.add(run);
            }
        }
        return rest;
    }
}
