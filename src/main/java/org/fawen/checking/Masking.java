package org.fawen.checking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what is not Chinese prose, so that rules on marks and numbers do not read it; lengths are kept. */
final class Masking {

    /** Stands for one masked unit; no rule matches it. */
    static final char BLANK = '\uFFFC';

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://[!-~]*[!-~&&[^,.;:!?)\\]'\"]]"
            + "|www\\.[!-~]*[!-~&&[^,.;:!?)\\]'\"]]"
            + "|[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]*[A-Za-z0-9]");
    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9'’&./_+-]*[A-Za-z0-9])?");
    private static final String CLAUSE_END = "，。；：！？,;!?";
    private static final Pattern SIDES = Pattern.compile("\\d[^=＝]*[=＝][^\\d]*\\d");
    private static final Pattern OPERATOR = Pattern.compile("[-－–—+＋×÷=＝/]");

    private Masking() {}

    static String links(String text) {
        return mayHoldAddress(text) ? blank(ADDRESS, text) : text;
    }

    static String all(String text) {
        String masked = blank(LATIN, blank(CODE, links(text)));
        return masked.indexOf('=') < 0 && masked.indexOf('＝') < 0 ? masked : equations(masked);
    }

    private static boolean mayHoldAddress(String text) {
        return text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
    }

    /** PUN-13: in a clause that is an equation the signs are blanked, so that no minus is taken for a range or dash. */
    private static String equations(String text) {
        StringBuilder masked = new StringBuilder(text);
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
            boolean ends = to == text.length() || CLAUSE_END.indexOf(text.charAt(to)) >= 0;
            if (ends && SIDES.matcher(text.substring(from, to)).find()) {
                Matcher operator = OPERATOR.matcher(text).region(from, to);
                while (operator.find()) {
                    masked.setCharAt(operator.start(), BLANK);
                }
            }
            from = ends ? to + 1 : from;
        }
        return masked.toString();
    }

    private static String blank(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        do {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                masked.setCharAt(i, BLANK);
            }
        } while (matcher.find());
        return masked.toString();
    }

    /** The text with everything inside 《》 〈〉 “” ‘’ （） blanked out, the brackets included. */
    static String brackets(String text) {
        return enclosed(text, "《〈“‘（", "》〉”’）");
    }

    /** The text with everything inside one pair of brackets blanked out, the brackets included. */
    static String brackets(String text, char opening, char closing) {
        return enclosed(text, String.valueOf(opening), String.valueOf(closing));
    }

    private static String enclosed(String text, String opening, String closing) {
        StringBuilder masked = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += opening.indexOf(c) >= 0 ? 1 : 0;
            if (depth > 0) {
                masked.setCharAt(i, BLANK);
            }
            depth -= closing.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
        }
        return masked.toString();
    }
}
