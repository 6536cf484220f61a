package org.fawen.notice;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;

/**
 * A signature (签发, 条例 第22条): words, name, full date and the exact text it covers.
 *
 * @param id the command by which it was given; the audit entry of the same act bears it too
 */
public record Signature(
        UUID id, NoticeId notice, int revision, ContentHash hash, PersonId signer, String words, Instant at) {}
