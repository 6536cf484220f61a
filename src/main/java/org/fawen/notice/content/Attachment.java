package org.fawen.notice.content;

/**
 * A file that belongs to the text. Title, bytes and kind are signed; the file's name is not.
 *
 * @param fileName without folders; marks that no address can carry are full-width in it
 * @param sha256 64 hexadecimal digits over the bytes
 * @param length bytes, at most 50 MB
 */
public record Attachment(
        String title, String fileName, String mediaType, String sha256, long length, AttachmentKind kind) {

    public Attachment {
        title = NormalText.of(title).strip();
        fileName = addressable(NormalText.of(fileName).strip());
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits");
        }
    }

    /** Security filters refuse these in an address, however they are encoded, and the file could never be fetched. */
    private static String addressable(String name) {
        return name.replace('%', '％').replace(';', '；').replace('/', '／').replace('\\', '＼');
    }

    public Attachment withTitle(String changed) {
        return new Attachment(changed, fileName, mediaType, sha256, length, kind);
    }

    public Attachment withKind(AttachmentKind changed) {
        return new Attachment(title, fileName, mediaType, sha256, length, changed);
    }
}
