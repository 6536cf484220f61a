package org.fawen.notice;

import java.util.Optional;

/** Which files have been imported, so that importing one again finds the same notice. */
public interface ImportedFiles {

    /** @param key SHA-256 of the file's canonical form and its attachments, in 64 hexadecimal digits */
    Optional<NoticeId> find(String key);

    void add(String key, NoticeId notice);
}
