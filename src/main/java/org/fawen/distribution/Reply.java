package org.fawen.distribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient answered (回执).
 *
 * @param answer yes or no, the number, or the name of the file
 * @param file SHA-256 of the file, where one was asked for
 * @param by name of who answered
 */
public record Reply(
        String answer, @Nullable String file, @Nullable String mediaType, String by, Instant at) {

    public static final String YES = "YES";
    public static final String NO = "NO";
}
