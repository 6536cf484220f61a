package org.fawen.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Proves that a command comes from somebody who may read this instance's data folder. New at every start.
 *
 * @param value 64 hexadecimal digits
 */
public record InstanceToken(String value) {

    public static InstanceToken random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new InstanceToken(HexFormat.of().formatHex(bytes));
    }

    /** Whether somebody presents this token; takes the same time however much of it is right. */
    public boolean matches(String presented) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }

    /** Hides the token from logs. */
    @Override
    public String toString() {
        return "InstanceToken[…]";
    }
}
