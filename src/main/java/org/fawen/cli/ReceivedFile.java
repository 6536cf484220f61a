package org.fawen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fawen.drafting.Attachments;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.interchange.AttachmentFile;
import org.fawen.notice.interchange.Interchange;
import org.fawen.notice.interchange.InterchangeNotice;

/**
 * A notice as it came in, with the bytes of its attachments by the paths the file names.
 *
 * @param name what to call the file in messages
 */
record ReceivedFile(String name, InterchangeNotice notice, Map<String, byte[]> attachments) {

    private static final byte[] NOTHING = {};

    static ReceivedFile of(String name, byte[] json, Map<String, byte[]> attachments) {
        return new ReceivedFile(name, Interchange.read(name, json), attachments);
    }

    /** The key by which the same file is known again. */
    String key() {
        return Interchange.key(
                notice,
                notice.attachments().stream()
                        .map(attachment -> ContentHash.sha256(bytes(attachment)))
                        .toList());
    }

    /** The text with its attachments, whose bytes are kept first. An attachment without a file blocks submission. */
    Content content(Attachments attachments) {
        var attached = new ArrayList<Attachment>();
        for (var attachment : notice.attachments()) {
            attached.add(
                    attachment.file() == null
                            ? missing(attachment)
                            : attachments.keep(
                                    attachment.title(), attachment.file(), bytes(attachment), attachment.kind()));
        }
        return notice.content().withAttachments(attached);
    }

    private static Attachment missing(AttachmentFile attachment) {
        return new Attachment(
                attachment.title(), "", "application/octet-stream", ContentHash.sha256(NOTHING), 0, attachment.kind());
    }

    private byte[] bytes(AttachmentFile attachment) {
        if (attachment.file() == null) {
            return NOTHING;
        }
        var bytes = attachments.get(attachment.file());
        if (bytes == null) {
            throw new Refusal("cli.refused.attachment-not-sent", attachment.file());
        }
        return bytes;
    }

    /** The same under another lead issuer, for trying out a foreign text; the drafting unit is found anew. */
    ReceivedFile issuedBy(String issuer) {
        var content = notice.content();
        var renamed = new Content(
                content.docType(),
                content.title(),
                List.of(issuer),
                content.addressees(),
                content.copyTo(),
                content.urgency(),
                content.disclosure(),
                content.audience(),
                content.replyTo(),
                content.minutes(),
                content.note(),
                content.blocks(),
                content.attachments());
        return new ReceivedFile(name, notice.withContent(renamed).draftedBy(null), attachments);
    }
}
