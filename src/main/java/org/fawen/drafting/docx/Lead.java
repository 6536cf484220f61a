package org.fawen.drafting.docx;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Watches whether the words up to the first 。 stand in one font and the others in another. */
final class Lead {

    private static final String PLAIN = "";

    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private boolean ended;

    void add(String words, @Nullable String font) {
        if (words.isBlank()) {
            return;
        }
        var name = Objects.requireNonNullElse(font, PLAIN);
        var end = words.indexOf('。');
        if (ended) {
            after.add(name);
        } else {
            before.add(name);
            ended = end >= 0;
            if (ended && end + 1 < words.length()) {
                after.add(name);
            }
        }
    }

    boolean differs() {
        return before.size() == 1 && after.size() == 1 && !before.equals(after);
    }
}
