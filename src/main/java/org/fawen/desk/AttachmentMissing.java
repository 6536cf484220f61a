package org.fawen.desk;

import org.fawen.notice.content.Attachment;

/** The bytes of an attachment are not in the store. */
class AttachmentMissing extends RuntimeException {

    AttachmentMissing(Attachment attachment) {
        super("The bytes of attachment “%s” (%s) are missing: restore the table blob from a backup"
                .formatted(attachment.title(), attachment.sha256()));
    }
}
