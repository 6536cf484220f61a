package org.fawen.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.fawen.notice.content.ContentHash;

/**
 * The state of all chains that grew since the seal before it, under one signed hash (definitions §11).
 *
 * @param number from 1, without gaps
 * @param at in whole seconds
 * @param heads how many chains it covers
 * @param root of the tree over their heads
 * @param previous hash of the seal before it; empty for the first
 * @param signature Ed25519 over the hash, Base64
 */
record Seal(long number, Instant at, int heads, String root, String previous, String signature) {

    /** 64 hexadecimal digits over everything but the signature. */
    String hash() {
        var words = "fawen-seal-1|%d|%s|%d|%s|%s".formatted(number, at, heads, root, previous);
        return ContentHash.sha256(words.getBytes(StandardCharsets.UTF_8));
    }

    Seal signedBy(SealKey key) {
        return new Seal(number, at, heads, root, previous, key.sign(hash()));
    }
}
