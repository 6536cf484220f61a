package org.fawen.drafting;

import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Content;
import org.springframework.stereotype.Component;

/** What must be true of a text before it leaves the drafter. */
@Component
class SubmissionGate {

    private final BlobStore blobs;

    SubmissionGate(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** @throws Refusal naming the first thing that is missing */
    void check(Notice notice, Content content, Submission submission) {
        if (!submission.unclassified()) {
            throw new Refusal("drafting.refused.unclassified-not-stated");
        }
        if (content.title().isBlank()) {
            throw new Refusal("drafting.refused.title-missing");
        }
        if (content.blocks().isEmpty()) {
            throw new Refusal("drafting.refused.body-missing");
        }
        if (submission.reason().isBlank() || submission.basis().isBlank()) {
            throw new Refusal("drafting.refused.reason-and-basis-missing");
        }
        for (var attachment : content.attachments()) {
            if (blobs.find(attachment.sha256()).isEmpty()) {
                throw new Refusal("drafting.refused.attachment-missing", attachment.title());
            }
        }
    }
}
