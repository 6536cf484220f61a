package org.fawen.drafting;

import java.util.ArrayDeque;

/**
 * Replaces half-width {@code , ; : ? ! ( )} next to Han by the full-width marks (GB/T 15834); digits, Latin text and
 * quotation marks stay. Doing it twice changes nothing more.
 */
final class FullWidthMarks {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";
    private static final String HAN_MARKS = "“”‘’《》〈〉〔〕【】、。…—";

    private FullWidthMarks() {}

    static String in(String text) {
        var result = new StringBuilder(text);
        var open = new ArrayDeque<Integer>();
        for (var i = 0; i < result.length(); i++) {
            switch (result.charAt(i)) {
                case '(' -> open.push(i);
                case ')' -> close(result, open, i);
                case ',', ';', ':', '?', '!' -> widen(result, i);
                default -> {}
            }
        }
        return result.toString();
    }

    /** A pair of brackets is widened together when either of them, or what it holds at its ends, stands next to Han. */
    private static void close(StringBuilder text, ArrayDeque<Integer> open, int at) {
        if (open.isEmpty()) {
            widen(text, at);
            return;
        }
        int opened = open.pop();
        if (isNextToHan(text, opened) || isNextToHan(text, at)) {
            text.setCharAt(opened, '（');
            text.setCharAt(at, '）');
        }
    }

    private static void widen(StringBuilder text, int at) {
        if (isNextToHan(text, at)) {
            text.setCharAt(at, FULL.charAt(HALF.indexOf(text.charAt(at))));
        }
    }

    private static boolean isNextToHan(StringBuilder text, int at) {
        return at > 0 && isHan(text.codePointBefore(at)) || at + 1 < text.length() && isHan(text.codePointAt(at + 1));
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                || HAN_MARKS.indexOf(character) >= 0;
    }
}
