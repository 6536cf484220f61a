package org.fawen.audit;

import java.nio.charset.StandardCharsets;
import org.fawen.notice.content.ContentHash;

/**
 * One act in the chain of its notice.
 *
 * @param seq from 1, without gaps
 * @param entry what happened, as JSON; exactly these characters are hashed
 * @param previous hash of the entry before it; empty for the first
 * @param hash 64 hexadecimal digits over {@code previous} and {@code entry}
 */
record ChainEntry(int seq, String entry, String previous, String hash) {

    /** Whether it is what follows this many entries of which the last has this hash. */
    boolean follows(int count, String last) {
        return seq == count + 1 && previous.equals(last) && hash.equals(hashOf(previous, entry));
    }

    static String hashOf(String previous, String entry) {
        return ContentHash.sha256((previous + entry).getBytes(StandardCharsets.UTF_8));
    }
}
