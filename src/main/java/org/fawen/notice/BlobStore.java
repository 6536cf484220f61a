package org.fawen.notice;

import java.util.Optional;

/** Files by the SHA-256 of their bytes. Stored before any row refers to them; never changed. */
public interface BlobStore {

    /** The largest file, in bytes: 50 MB. */
    int LARGEST = 50 * 1024 * 1024;

    /**
     * Keeps the bytes and returns their SHA-256 in 64 hexadecimal digits; keeping the same bytes twice is one blob.
     *
     * @throws Refusal when there are more than {@link #LARGEST} bytes, or none
     */
    String keep(byte[] bytes);

    Optional<byte[]> find(String sha256);
}
