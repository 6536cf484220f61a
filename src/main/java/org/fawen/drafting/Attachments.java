package org.fawen.drafting;

import java.util.List;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Drafts;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.rendering.AttachedFile;
import org.springframework.stereotype.Service;

/** Takes in files for a draft; they are kept before any text refers to them. */
@Service
public class Attachments {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long LARGEST_TOTAL = 200 * MEGABYTE;

    private final BlobStore blobs;
    private final Notices notices;
    private final Drafts drafts;
    private final NoticeAccess access;

    Attachments(BlobStore blobs, Notices notices, Drafts drafts, NoticeAccess access) {
        this.blobs = blobs;
        this.notices = notices;
        this.drafts = drafts;
        this.access = access;
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
        type.check(name, bytes);
        var dot = name.lastIndexOf('.');
        return new Attachment(
                title.isBlank() ? name.substring(0, dot) : title,
                name,
                type.mediaType(),
                blobs.keep(bytes),
                bytes.length,
                kind);
    }

    /**
     * The bytes of an attachment of a draft, for a person who may read it; empty for everybody else, and for files that
     * this draft does not carry.
     */
    public Optional<byte[]> read(PersonId person, NoticeId id, String sha256) {
        return notices.find(id)
                .filter(notice -> access.may(person, notice, NoticeAction.READ))
                .flatMap(notice -> drafts.find(notice.id()))
                .filter(draft -> draft.content().attachments().stream()
                        .anyMatch(attachment -> attachment.sha256().equals(sha256)))
                .flatMap(draft -> blobs.find(sha256));
    }

    /**
     * Refuses one file more than a notice may carry.
     *
     * @param present those it carries already
     * @throws Refusal when together they are larger than 200 MB
     */
    public void checkTotal(List<Attachment> present) {
        if (present.stream().mapToLong(Attachment::length).sum() > LARGEST_TOTAL) {
            throw new Refusal("drafting.refused.files-too-large", LARGEST_TOTAL / MEGABYTE);
        }
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
