package org.fawen.notice;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifies a notice: a UUID of version 7, so that ids grow with time and say nothing else. */
public record NoticeId(UUID value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static NoticeId next() {
        return new NoticeId(timeOrdered(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong()));
    }

    /** @throws IllegalArgumentException when {@code text} is no UUID */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    private static UUID timeOrdered(long millis, long high, long low) {
        return new UUID(millis << 16 | 0x7000 | high & 0x0FFF, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
