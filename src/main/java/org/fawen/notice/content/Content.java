package org.fawen.notice.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is signed. Number, 成文日期, seal, publish time, editor, source and column are slots outside it.
 *
 * @param title without line breaks
 * @param issuers names of the organs, the lead organ first
 * @param addressees one item per class of addressees
 * @param note 附注 without its brackets
 */
public record Content(
        DocType docType,
        String title,
        List<String> issuers,
        List<String> addressees,
        List<String> copyTo,
        Urgency urgency,
        Disclosure disclosure,
        Audience audience,
        @Nullable ReplyTo replyTo,
        @Nullable Minutes minutes,
        @Nullable String note,
        List<Block> blocks,
        List<Attachment> attachments) {

    public Content {
        title = NormalText.of(title).strip();
        issuers = issuers.stream().map(NormalText::of).toList();
        addressees = addressees.stream().map(NormalText::of).toList();
        copyTo = copyTo.stream().map(NormalText::of).toList();
        note = note == null || note.isBlank() ? null : NormalText.of(note).strip();
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    /** An empty notice of one organ, to begin writing. */
    public static Content blank(DocType docType, String issuer) {
        return new Content(
                docType,
                "",
                List.of(issuer),
                List.of(),
                List.of(),
                Urgency.NORMAL,
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Whether readers outside the institution may see it once it is published. */
    public boolean isForThePublic() {
        return disclosure == Disclosure.PROACTIVE && audience == Audience.PUBLIC;
    }

    public Content withBlocks(List<Block> changed) {
        return new Content(
                docType,
                title,
                issuers,
                addressees,
                copyTo,
                urgency,
                disclosure,
                audience,
                replyTo,
                minutes,
                note,
                changed,
                attachments);
    }

    /** The same notice with other words: what may be changed in place while it is under decision. */
    public Content withWords(String changedTitle, List<String> changedAddressees, List<Block> changedBlocks) {
        return new Content(
                docType,
                changedTitle,
                issuers,
                changedAddressees,
                copyTo,
                urgency,
                disclosure,
                audience,
                replyTo,
                minutes,
                note,
                changedBlocks,
                attachments);
    }

    public Content withAttachments(List<Attachment> changed) {
        return new Content(
                docType,
                title,
                issuers,
                addressees,
                copyTo,
                urgency,
                disclosure,
                audience,
                replyTo,
                minutes,
                note,
                blocks,
                changed);
    }

    public Content withTitle(String changed) {
        return new Content(
                docType,
                changed,
                issuers,
                addressees,
                copyTo,
                urgency,
                disclosure,
                audience,
                replyTo,
                minutes,
                note,
                blocks,
                attachments);
    }

    public Content withAddressees(List<String> changed) {
        return new Content(
                docType,
                title,
                issuers,
                changed,
                copyTo,
                urgency,
                disclosure,
                audience,
                replyTo,
                minutes,
                note,
                blocks,
                attachments);
    }

    public Content withNote(@Nullable String changed) {
        return new Content(
                docType,
                title,
                issuers,
                addressees,
                copyTo,
                urgency,
                disclosure,
                audience,
                replyTo,
                minutes,
                changed,
                blocks,
                attachments);
    }
}
