package org.fawen.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Pairs of brackets and quotation marks. */
final class BracketChecks {

    private static final String OPENING = "《〈“‘（〔";
    private static final String CLOSING = "》〉”’）〕";
    private static final Pattern EMPTY = Pattern.compile("《\\s*》|〈\\s*〉|“\\s*”|‘\\s*’|（）|〔\\s*〕");
    private static final Pattern LIST_MARK = Pattern.compile("(?:^|[\\s，。；：、])[\\dA-Za-z一二三四五六七八九十]{1,3}$");

    private BracketChecks() {}

    /** PUN-03. */
    static void paired(Piece piece, Report report) {
        String text = piece.masked();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                close(piece, i, open, report);
            }
        }
        open.forEach(at -> report.on(piece, at, at + 1).add());
    }

    private static void close(Piece piece, int at, Deque<Integer> open, Report report) {
        char opening = OPENING.charAt(CLOSING.indexOf(piece.masked().charAt(at)));
        boolean opened = open.stream().anyMatch(place -> piece.masked().charAt(place) == opening);
        if (!opened) {
            boolean listMark = piece.masked().charAt(at) == '）'
                    && LIST_MARK.matcher(piece.text().substring(0, at)).find();
            if (!listMark) {
                report.on(piece, at, at + 1).add();
            }
            return;
        }
        for (int place = open.pop(); piece.masked().charAt(place) != opening; place = open.pop()) {
            report.on(piece, place, place + 1).add();
        }
    }

    /** PUN-10. */
    static void empty(Piece piece, Report report) {
        EMPTY.matcher(piece.text())
                .results()
                .forEach(match -> report.on(piece, match).add());
    }

    /** PUN-15: straight quotes become curved in pairs, quotes inside quotes are single. */
    static void quotes(Piece piece, Report report) {
        straight(piece, '"', "“", "”", report);
        straight(piece, '\'', "‘", "’", report);
        nested(piece, report);
    }

    /** Where quotes do not pair at all PUN-03 reports, and nothing can be said of nesting. */
    private static void nested(Piece piece, Report report) {
        String text = piece.masked();
        Deque<Boolean> inner = new ArrayDeque<>();
        List<Report.Entry> entries = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '“') {
                if (!inner.isEmpty()) {
                    entries.add(report.on(piece, i, i + 1).saying("nested").fix("‘"));
                }
                inner.push(!inner.isEmpty());
            } else if (text.charAt(i) == '”') {
                if (inner.isEmpty()) {
                    return;
                }
                if (inner.pop()) {
                    entries.add(report.on(piece, i, i + 1).saying("nested").fix("’"));
                }
            }
        }
        if (inner.isEmpty()) {
            entries.forEach(Report.Entry::add);
        }
    }

    private static void straight(Piece piece, char quote, String opening, String closing, Report report) {
        List<Integer> places = new ArrayList<>();
        for (int at = piece.masked().indexOf(quote);
                at >= 0;
                at = piece.masked().indexOf(quote, at + 1)) {
            places.add(at);
        }
        if (places.size() % 2 == 1) {
            // A mark behind a digit stands for inches or minutes.
            places.removeIf(at -> at > 0 && Character.isDigit(piece.masked().charAt(at - 1)));
        }
        boolean pairs = places.size() % 2 == 0;
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            Report.Entry entry = report.on(piece, at, at + 1);
            if (pairs) {
                entry.fix(i % 2 == 0 ? opening : closing);
            }
            if (nextToHan(piece.masked(), places, i)) {
                entry.add();
            }
        }
    }

    private static boolean nextToHan(String text, List<Integer> places, int index) {
        int partner = index % 2 == 0 ? Math.min(index + 1, places.size() - 1) : index - 1;
        return near(text, places.get(index)) || near(text, places.get(partner));
    }

    private static boolean near(String text, int at) {
        return at > 0 && isChinese(text.charAt(at - 1)) || at + 1 < text.length() && isChinese(text.charAt(at + 1));
    }

    private static boolean isChinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || "，。；：！？、（）《》".indexOf(c) >= 0;
    }
}
