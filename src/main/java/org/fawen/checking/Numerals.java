package org.fawen.checking;

/** Han numerals up to ninety-nine, and years written digit by digit. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** The value of digits or of a Han numeral such as 二十三; 0 when it is neither. */
    static int parse(String numeral) {
        if (numeral.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(numeral);
        }
        int ten = numeral.replace('廿', '十').indexOf('十');
        if (ten < 0) {
            return digits(numeral);
        }
        int tens = numeral.charAt(0) == '廿' ? 2 : ten == 0 ? 1 : digits(numeral.substring(0, ten));
        return tens * 10 + digits(numeral.substring(ten + 1));
    }

    /** The value of Han digits in sequence, as in 二〇二六. */
    static int digits(String sequence) {
        int value = 0;
        for (char c : sequence.toCharArray()) {
            int digit = "○零0".indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The Han numeral of 1 to 99. */
    static String han(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        return number % 10 == 0 && number > 0 ? tens : tens + DIGITS.charAt(number % 10);
    }
}
