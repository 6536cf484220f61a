package org.fawen.identity;

import java.util.regex.Pattern;

/** The shape of every word that identifies something in the register. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Words() {}

    static void require(String what, String value) {
        if (value.isEmpty() || value.length() > 64 || !WORD.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s is a kebab-case word of at most 64 characters, not '%s'".formatted(what, value));
        }
    }
}
