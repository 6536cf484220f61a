package org.fawen.notice.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash over the canonical form, shown to people as 校验码.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits
 */
public record ContentHash(String value) {

    private static final String PREFIX = "sha256:";
    private static final int SHOWN = 8;

    public ContentHash {
        if (!value.matches("sha256:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A content hash is sha256: and 64 hexadecimal digits");
        }
    }

    public static ContentHash of(Content content) {
        return ofBytes(CanonicalForm.of(content));
    }

    public static ContentHash of(Block block) {
        return ofBytes(CanonicalForm.of(block));
    }

    /** The hash of bytes that are already canonical. */
    public static ContentHash ofBytes(byte[] canonical) {
        return new ContentHash(PREFIX + sha256(canonical));
    }

    /** SHA-256 in 64 hexadecimal digits, as for attachments. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The first eight digits, which people compare (校验码). */
    public String checkCode() {
        return value.substring(PREFIX.length(), PREFIX.length() + SHOWN);
    }

    @Override
    public String toString() {
        return value;
    }
}
