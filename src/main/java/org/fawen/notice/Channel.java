package org.fawen.notice;

import java.util.Arrays;
import java.util.Locale;

/** In which form a notice is issued. */
public enum Channel {
    RED_HEAD,
    LETTER,
    MINUTES,
    WEB_ONLY;

    /** @throws IllegalArgumentException when there is no such channel */
    public static Channel of(String key) {
        return Arrays.stream(values())
                .filter(channel -> channel.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no channel " + key));
    }

    /** Kebab-case word, as in the interchange format and the decisions. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
