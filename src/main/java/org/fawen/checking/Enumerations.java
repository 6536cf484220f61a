package org.fawen.checking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** STR-10: 一是…二是…三是 runs from 一是 without a gap, its members separated alike. */
final class Enumerations {

    private static final Pattern MEMBER = Pattern.compile("(^|[，。；：、,;:])([一二三四五六七八九十])是");

    private Enumerations() {}

    static void check(Draft draft, Report report) {
        int expected = 1;
        for (Piece piece : draft.text()) {
            Matcher member = MEMBER.matcher(piece.text());
            String separator = "";
            while (member.find()) {
                int number = Numerals.parse(member.group(2));
                if (number != 1 && number != expected) {
                    report.on(piece, member.start(2), member.end())
                            .with(Numerals.han(expected) + "是")
                            .add();
                } else if (number > 2 && !separator.isEmpty() && !separator.equals(member.group(1))) {
                    report.on(piece, member.start(1), member.end())
                            .saying("separator")
                            .with(separator)
                            .add();
                }
                separator = number == 1 ? "" : member.group(1);
                expected = number + 1;
            }
        }
    }
}
