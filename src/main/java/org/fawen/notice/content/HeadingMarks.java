package org.fawen.notice.content;

import java.util.ArrayList;
import java.util.List;

/** Computes the marks of headings from their sequence (GB/T 9704-2012 7.3.3): 一、 （一） 1. （1）. */
public final class HeadingMarks {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LEVELS = 4;

    private final int[] counters = new int[LEVELS];

    private HeadingMarks() {}

    /** The mark of each block, in order; empty for blocks that are no headings. */
    public static List<String> of(List<Block> blocks) {
        var marks = new HeadingMarks();
        var result = new ArrayList<String>(blocks.size());
        for (var block : blocks) {
            result.add(block instanceof Block.Heading heading ? marks.next(heading.level()) : "");
        }
        return result;
    }

    /** A counter to compute marks one by one, in document order. */
    public static HeadingMarks counting() {
        return new HeadingMarks();
    }

    /** The mark of the next heading of this level, 1 to 4. */
    public String next(int level) {
        counters[level - 1]++;
        for (var deeper = level; deeper < LEVELS; deeper++) {
            counters[deeper] = 0;
        }
        var number = counters[level - 1];
        return switch (level) {
            case 1 -> han(number) + "、";
            case 2 -> "\uFF08" + han(number) + "\uFF09";
            case 3 -> number + ".";
            default -> "\uFF08" + number + "\uFF09";
        };
    }

    /** 1 to 99 in Han numerals; digits above. */
    static String han(int number) {
        if (number > 99) {
            return Integer.toString(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        var word = new StringBuilder();
        if (tens > 0) {
            word.append(tens > 1 ? DIGITS.substring(tens, tens + 1) : "").append('十');
        }
        if (ones > 0) {
            word.append(DIGITS.charAt(ones));
        }
        return word.toString();
    }
}
