package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The 附件说明 typed into the body; its continuation lines look like level-3 headings and are none. */
record Enclosures(List<Entry> entries, List<Piece> lines) {

    private static final Pattern FIRST =
            Pattern.compile("^\\s*附\\s*件\\s*(\\d{0,2})\\s*[：:]\\s*(?:(\\d{1,2})\\s*[.．、]\\s*)?");
    private static final Pattern NEXT = Pattern.compile("^\\s*(\\d{1,2})\\s*[.．、]\\s*");
    private static final int LONGEST_LINE = 80;

    /**
     * One attachment of the list.
     *
     * @param leads whether the line begins with 附件
     * @param label number between 附件 and the colon, 0 if none
     * @param number number before the name, 0 if none
     * @param nameStart offset of the name
     */
    record Entry(Piece line, boolean leads, int label, int number, int nameStart) {
        String name() {
            return line.text().substring(nameStart).strip();
        }
    }

    static Enclosures in(List<Piece> body) {
        List<Entry> entries = new ArrayList<>();
        List<Piece> lines = new ArrayList<>();
        boolean listing = false;
        for (Piece piece : body) {
            Matcher first = FIRST.matcher(piece.text());
            Matcher next = NEXT.matcher(piece.text());
            boolean candidate = piece.isLine() && piece.text().length() <= LONGEST_LINE && !sentence(piece);
            if (candidate && first.find()) {
                listing = true;
                add(
                        entries,
                        lines,
                        new Entry(piece, true, number(first.group(1)), number(first.group(2)), first.end()));
            } else if (candidate && listing && next.find()) {
                add(entries, lines, new Entry(piece, false, 0, number(next.group(1)), next.end()));
            } else {
                listing = false;
            }
        }
        return new Enclosures(List.copyOf(entries), List.copyOf(lines));
    }

    boolean holds(Piece piece) {
        return lines.contains(piece);
    }

    private static void add(List<Entry> entries, List<Piece> lines, Entry entry) {
        lines.add(entry.line());
        if (!entry.name().isEmpty()) {
            entries.add(entry);
        }
    }

    private static boolean sentence(Piece piece) {
        int stop = piece.text().indexOf('。');
        return stop >= 0 && stop < piece.text().stripTrailing().length() - 1;
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
