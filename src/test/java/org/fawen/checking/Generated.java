package org.fawen.checking;

/** Numbers of persons for the tests; they are made at run time, so that no file holds one. */
final class Generated {

    private static final String BIRTH = "11010119900307";

    private Generated() {}

    static String numbers(String text) {
        return text.replace("<MOBILE>", mobile())
                .replace("<ID18>", identity())
                .replace("<ID18-BAD>", wrongIdentity())
                .replace("<CARD>", card());
    }

    static String mobile() {
        return "13" + "8".repeat(9);
    }

    static String identity() {
        String head = BIRTH + "123";
        return "0123456789X"
                .chars()
                .mapToObj(c -> head + (char) c)
                .filter(PersonalNumbers::isIdentityNumber)
                .findFirst()
                .orElseThrow();
    }

    static String wrongIdentity() {
        String right = identity();
        char last = right.charAt(17) == '5' ? '6' : '5';
        return right.substring(0, 17) + last;
    }

    static String card() {
        String head = "6222" + "0".repeat(14);
        return "0123456789"
                .chars()
                .mapToObj(c -> head + (char) c)
                .filter(PersonalNumbers::passesLuhn)
                .findFirst()
                .orElseThrow();
    }
}
