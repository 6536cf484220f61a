package org.fawen.notice;

import java.util.List;
import java.util.Optional;

/**
 * What readers may see: issued, proactively disclosed to the public, in force or not. Nothing else comes out here. One
 * taken down is found only by those who ask for it, to be told so; lists and downloads leave it out.
 */
public interface PublishedNotices {

    Optional<PublishedNotice> find(NoticeId notice);

    /**
     * Newest first.
     *
     * @param limit 1 to 100
     * @param offset how many newer ones to leave out, from 0
     */
    List<PublishedNotice> newest(int limit, int offset);

    long count();

    /** The one published next after it; notices taken down are passed over. */
    Optional<PublishedNotice> newer(PublishedNotice notice);

    /** The one published last before it; notices taken down are passed over. */
    Optional<PublishedNotice> older(PublishedNotice notice);

    /** Those that bear this number; several only among historical imports. */
    List<PublishedNotice> numbered(DocumentNumber number);

    /**
     * Those whose text, one of whose attachments or whose 正本 has this SHA-256; at most ten, newest first.
     *
     * @param digits 8 to 64 hexadecimal digits, lower case; fewer than 64 are the beginning of the text's hash
     */
    List<PublishedNotice> hashed(String digits);

    /** Whether a published notice carries this attachment, or this file of its 正本, under this file name. */
    boolean offers(String sha256, String fileName);
}
