package org.fawen.drafting.docx;

/** Automatic numbers as Word and WPS print them, by the name of their format (ECMA-376 17.18.59). */
final class NumberFormat {

    private static final String HAN = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String HEAVEN = "甲乙丙丁戊己庚辛壬癸";
    private static final int LETTERS = 26;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberFormat() {}

    static String of(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand" -> counting(number, HAN, "十");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> counting(number, LEGAL, "拾");
            case "ideographTraditional" -> within(number, HEAVEN);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> "（" + number + "）";
            case "decimalEnclosedFullstop" -> number + ".";
            case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String counting(int number, String digits, String ten) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : digits.substring(tens, tens + 1)) + ten)
                + (ones == 0 ? "" : digits.substring(ones, ones + 1));
    }

    private static String within(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String circled(int number) {
        return number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
    }

    private static String wide(int number) {
        var wide = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }

    private static String letters(int number, char first) {
        return number < 1
                ? Integer.toString(number)
                : Character.toString(first + (number - 1) % LETTERS).repeat(Math.min(5, (number - 1) / LETTERS + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        var roman = new StringBuilder();
        var rest = number;
        for (var i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
