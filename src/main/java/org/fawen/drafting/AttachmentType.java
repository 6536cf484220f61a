package org.fawen.drafting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that may be attached, recognised by ending and by first bytes together. */
enum AttachmentType {
    PDF("pdf", "application/pdf", "25504446"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504B0304"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504B0304"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "504B0304"),
    OFD("ofd", "application/ofd", "504B0304"),
    PNG("png", "image/png", "89504E47"),
    JPG("jpg", "image/jpeg", "FFD8FF"),
    JPEG("jpeg", "image/jpeg", "FFD8FF");

    private final String ending;
    private final String mediaType;
    private final String firstBytes;

    AttachmentType(String ending, String mediaType, String firstBytes) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.firstBytes = firstBytes;
    }

    /** The type of a file; empty when the ending is not allowed or the bytes are something else. */
    static Optional<AttachmentType> of(String fileName, byte[] bytes) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> name.endsWith("." + type.ending))
                .filter(type -> type.begins(bytes))
                .findFirst();
    }

    private boolean begins(byte[] bytes) {
        var first = java.util.HexFormat.of().parseHex(firstBytes);
        return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }

    String mediaType() {
        return mediaType;
    }
}
