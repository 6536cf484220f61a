package org.fawen.notice;

import java.time.Instant;
import java.util.List;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;

/**
 * 正本: the document as it was sealed, once and for all; it is never rendered again.
 *
 * @param hash of the signed text of which it is the document
 * @param organs whose seals it bears
 * @param copies how many were printed; 0 for electronic seals
 * @param masterSha256 of the file before it was sealed
 * @param masterSm3 of the same file
 * @param files the sealed PDF and OFD, or the scan of the stamped copy
 */
public record FairCopy(
        NoticeId notice,
        int revision,
        ContentHash hash,
        SealMode mode,
        List<String> organs,
        PersonId keeper,
        int copies,
        String masterSha256,
        String masterSm3,
        Instant at,
        List<File> files) {

    public FairCopy {
        organs = List.copyOf(organs);
        files = List.copyOf(files);
    }

    /** A file of it; its bytes are in the {@link BlobStore}. */
    public record File(String sha256, String fileName, String mediaType, long length) {}
}
