package org.fawen.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fawen.checking.EditingList;
import org.fawen.notice.Refusal;

/**
 * What was read from a file or a text as an editing list: one entry a line, its columns separated by a comma, a tab or a
 * bar. Pure.
 *
 * @param list what is taken
 * @param remarks what was left out, line by line
 */
public record ListImport(EditingList list, List<Remark> remarks) {

    private static final int LONGEST_WORD = 60;
    private static final int MOST_ENTRIES = 20_000;

    /**
     * A line that was left out.
     *
     * @param line from 1
     * @param why {@code empty-word}, {@code double} or {@code too-long}
     */
    public record Remark(int line, String why, String text) {}

    public ListImport {
        remarks = List.copyOf(remarks);
    }

    /**
     * @param date of the list
     * @param source who issued it
     * @throws Refusal when there is no source, no entry, or more than 20,000
     */
    public static ListImport read(String text, LocalDate date, String source) {
        if (source.isBlank()) {
            throw new Refusal("drafting.refused.list.source");
        }
        var entries = new ArrayList<EditingList.Entry>();
        var remarks = new ArrayList<Remark>();
        var words = new HashSet<String>();
        var number = 0;
        for (var line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var columns = columns(line);
            var word = columns.getFirst();
            if (word.isEmpty()) {
                remarks.add(new Remark(number, "empty-word", line));
            } else if (word.length() > LONGEST_WORD) {
                remarks.add(new Remark(number, "too-long", word.substring(0, LONGEST_WORD)));
            } else if (!words.add(word)) {
                remarks.add(new Remark(number, "double", word));
            } else {
                entries.add(new EditingList.Entry(word, columns.subList(1, columns.size())));
            }
        }
        if (entries.isEmpty()) {
            throw new Refusal("drafting.refused.list.empty");
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new Refusal("drafting.refused.list.too-many", MOST_ENTRIES);
        }
        return new ListImport(new EditingList(date, source.strip(), entries), remarks);
    }

    private static List<String> columns(String line) {
        var columns = new ArrayList<String>();
        for (var column : line.split("[,，\t|]", -1)) {
            columns.add(column.strip().replaceFirst("^\"(.*)\"$", "$1").strip());
        }
        while (columns.size() > 1 && columns.getLast().isEmpty()) {
            columns.removeLast();
        }
        return columns;
    }

    /** The list as {@link EditingList#parse} reads it. */
    static String text(EditingList list) {
        var text = new StringBuilder("# date: %s\n# source: %s\n".formatted(list.date(), list.source()));
        for (var entry : list.entries()) {
            text.append(entry.word());
            entry.columns().forEach(column -> text.append(" | ").append(column));
            text.append('\n');
        }
        return text.toString();
    }
}
