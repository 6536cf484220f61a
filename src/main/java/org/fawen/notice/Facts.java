package org.fawen.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a running text states as fact: numbers with their units, dates, names, what is forbidden or allowed. In order. */
final class Facts {

    private static final String NUMERALS = "〇零一二两三四五六七八九";
    private static final String UNIT =
            "(?:个?工作日|个?小时|分钟|分之|万元|亿元|公里|平方米|周年|周岁|人次|年度?|个月|月份?|日|号|时|点|分|天|周|元|人|名|个|位|次|项|份|件|条|款|章|节|届|期|批|级|倍|层|楼|室|台|套|篇|页|字|学分|学时|%|％|‰)";

    /** A word in Latin letters or digits: numbers, addresses, telephone numbers, codes. */
    private static final String LATIN = "第?[0-9A-Za-z](?:[0-9A-Za-z.:@/%‰_+-]|,(?=[0-9]{3}))*";

    private static final String CHINESE =
            "第?[" + NUMERALS + "十百千万亿]+(?=" + UNIT + ")|第[" + NUMERALS + "十百千]+|百分之[" + NUMERALS + "十百点]+";

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("不得", "不得"),
            Map.entry("不准", "不得"),
            Map.entry("不许", "不得"),
            Map.entry("不可", "不得"),
            Map.entry("严禁", "不得"),
            Map.entry("禁止", "不得"),
            Map.entry("不予", "不予"),
            Map.entry("不再", "不再"),
            Map.entry("免于", "免于"),
            Map.entry("可以", "可以"));

    private static final Pattern NAMED =
            Pattern.compile("(?:联系人|负责人|召集人|主持人|主讲人|组长|主任|院长|处长|书记|校长)[：:]\\s*([\\p{IsHan}·]{2,6})");

    private Facts() {}

    static List<String> of(String text, Collection<String> names) {
        var normal = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
        var known = names.stream()
                .filter(name -> name.length() > 1 && normal.contains(name))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var pattern = Pattern.compile((known.isEmpty() ? "" : known + "|") + LATIN + "|" + CHINESE + "|"
                + String.join("|", ALLOWED.keySet()) + "|" + NAMED.pattern());
        var facts = new ArrayList<String>();
        for (var found = pattern.matcher(normal); found.find(); ) {
            facts.add(fact(found, normal));
        }
        return facts;
    }

    private static String fact(Matcher found, String text) {
        var word = found.group();
        var permission = ALLOWED.get(word);
        if (permission != null) {
            return permission;
        }
        if (found.group(1) != null) {
            return found.group(1);
        }
        return number(word) + unitAfter(text, found.end());
    }

    private static String unitAfter(String text, int end) {
        var unit = Pattern.compile(UNIT).matcher(text).region(end, text.length());
        return unit.lookingAt() ? unit.group() : "";
    }

    /** Digits for a Chinese numeral below ten thousand, so that 三天 and 3天 are one fact; anything else as it is. */
    private static String number(String word) {
        var ordinal = word.startsWith("第") ? "第" : "";
        var digits = word.substring(ordinal.length());
        if (!digits.matches("[" + NUMERALS + "十百千]+")) {
            return word.replaceAll("[.:]+$", "").replace(",", "");
        }
        return ordinal + (digits.matches("[" + NUMERALS + "]+") ? positional(digits) : value(digits));
    }

    private static String positional(String digits) {
        return digits.codePoints().mapToObj(Facts::digit).map(String::valueOf).collect(Collectors.joining());
    }

    private static int value(String numeral) {
        var total = 0;
        var digit = 0;
        for (var character : numeral.codePoints().toArray()) {
            switch (character) {
                case '十' -> {
                    total += Math.max(digit, 1) * 10;
                    digit = 0;
                }
                case '百' -> {
                    total += Math.max(digit, 1) * 100;
                    digit = 0;
                }
                case '千' -> {
                    total += Math.max(digit, 1) * 1000;
                    digit = 0;
                }
                default -> digit = digit(character);
            }
        }
        return total + digit;
    }

    private static int digit(int character) {
        var place = NUMERALS.indexOf(character);
        // 〇 and 零 are both nought; 二 and 两 both two.
        return place <= 1 ? 0 : place <= 3 ? place - 1 : place == 4 ? 2 : place - 2;
    }
}
