package org.fawen.shell;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Numbers by which a person's fault is found in the log, such as {@code 7F3A}. */
final class FaultNumbers {

    private static final int FOUR_DIGITS = 0x10000;

    private FaultNumbers() {}

    static String next() {
        return String.format(Locale.ROOT, "%04X", ThreadLocalRandom.current().nextInt(FOUR_DIGITS));
    }
}
