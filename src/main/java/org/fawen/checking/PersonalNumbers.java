package org.fawen.checking;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** SEC-02: identity numbers, bank cards and passports of persons; the masked form keeps the first six and last four. */
final class PersonalNumbers {

    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![\\dA-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Za-z])");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)(?:62\\d{14,17}|[3-6]\\d{15})(?!\\d)");
    private static final Pattern CARD_LABEL = Pattern.compile("(?:卡号|账号|帐号|银行卡|账户|帐户|开户)[^。；]{0,12}$");
    private static final Pattern PASSPORT = Pattern.compile("护照[^，。；\\dA-Z]{0,8}([A-Z][A-Z\\d]?\\d{7})(?!\\d)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int HEAD = 6;
    private static final int TAIL = 4;

    private PersonalNumbers() {}

    static void check(Draft draft, Report report) {
        for (Piece piece : draft.everything()) {
            String text = piece.text();
            IDENTITY.matcher(text)
                    .results()
                    .filter(match -> isIdentityNumber(match.group()))
                    .forEach(match -> add(draft, piece, match, 0, "identity", report));
            CARD.matcher(text)
                    .results()
                    .filter(match -> isCard(text, match))
                    .forEach(match -> add(draft, piece, match, 0, "card", report));
            PASSPORT.matcher(text).results().forEach(match -> add(draft, piece, match, 1, "passport", report));
        }
    }

    private static void add(Draft draft, Piece piece, MatchResult match, int group, String key, Report report) {
        boolean publishing = draft.input().occasion() == Occasion.PUBLISH;
        report.on(piece, match, group)
                .as(publishing ? Severity.ERROR : Severity.WARNING)
                .saying(key)
                .fix(masked(match.group(group)))
                .add();
    }

    /** GB 11643: the last character is the check character of the seventeen before it. */
    static boolean isIdentityNumber(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return Character.toUpperCase(number.charAt(WEIGHTS.length)) == CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** A Luhn-valid number of a card issuer; other prefixes than 62 count only behind a word for an account. */
    private static boolean isCard(String text, MatchResult match) {
        boolean labelled = CARD_LABEL.matcher(text.substring(0, match.start())).find();
        boolean identity = IDENTITY.matcher(match.group()).matches();
        return passesLuhn(match.group())
                && !identity
                && (labelled || match.group().startsWith("62"));
    }

    static boolean passesLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    static String masked(String number) {
        if (number.length() <= HEAD + TAIL) {
            return number.substring(0, 2) + "*".repeat(number.length() - TAIL) + number.substring(number.length() - 2);
        }
        int hidden = number.length() - HEAD - TAIL;
        return number.substring(0, HEAD) + "*".repeat(hidden) + number.substring(number.length() - TAIL);
    }
}
