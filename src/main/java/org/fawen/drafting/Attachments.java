package org.fawen.drafting;

import java.util.List;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.rendering.AttachedFile;
import org.springframework.stereotype.Service;

/** Takes in files for a draft; they are kept before any text refers to them. */
@Service
public class Attachments {

    private final BlobStore blobs;

    Attachments(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * Keeps a file.
     *
     * @param title what the text calls it; the file's name without its ending when blank
     * @throws Refusal when the type is not allowed, the bytes are of another type, or it is empty or too large
     */
    public Attachment keep(String title, String fileName, byte[] bytes, AttachmentKind kind) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        if (bytes.length == 0) {
            throw new Refusal("notice.refused.file-empty");
        }
        var type = AttachmentType.of(name, bytes).orElseThrow(() -> new Refusal("drafting.refused.file-type", name));
        var dot = name.lastIndexOf('.');
        return new Attachment(
                title.isBlank() ? name.substring(0, dot) : title,
                name,
                type.mediaType(),
                blobs.keep(bytes),
                bytes.length,
                kind);
    }

    /** As they are typeset: the pages of what is printed with the text, the names of the rest. */
    public List<AttachedFile> forPrint(List<Attachment> attachments) {
        return attachments.stream()
                .map(attachment -> AttachedFile.of(
                        attachment.title(),
                        attachment.kind(),
                        attachment.kind() == AttachmentKind.PRINT
                                ? blobs.find(attachment.sha256()).orElse(null)
                                : null))
                .toList();
    }
}
