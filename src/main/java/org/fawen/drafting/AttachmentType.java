package org.fawen.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.fawen.notice.Refusal;
import org.jspecify.annotations.Nullable;

/** The kinds of file that may be attached, recognised by ending, first bytes and what is inside, together. */
enum AttachmentType {
    PDF("pdf", "application/pdf", "255044462D", null),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "504B0304",
            "word/document.xml"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504B0304", "xl/workbook.xml"),
    PPTX(
            "pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "504B0304",
            "ppt/presentation.xml"),
    OFD("ofd", "application/ofd", "504B0304", "ofd.xml"),
    PNG("png", "image/png", "89504E470D0A1A0A", null),
    JPG("jpg", "image/jpeg", "FFD8FF", null),
    JPEG("jpeg", "image/jpeg", "FFD8FF", null);

    /** Pixels of the largest picture: 40 million. */
    private static final long MOST_PIXELS = 40_000_000;

    private final String ending;
    private final String mediaType;
    private final byte[] firstBytes;
    private final @Nullable String mainPart;

    AttachmentType(String ending, String mediaType, String firstBytes, @Nullable String mainPart) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.firstBytes = HexFormat.of().parseHex(firstBytes);
        this.mainPart = mainPart;
    }

    /** The type of a file; empty when the ending is not allowed or the first bytes are of something else. */
    static Optional<AttachmentType> of(String fileName, byte[] bytes) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> name.endsWith("." + type.ending))
                .filter(type -> type.begins(bytes))
                .findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= firstBytes.length
                && Arrays.equals(bytes, 0, firstBytes.length, firstBytes, 0, firstBytes.length);
    }

    /** @throws Refusal when the file is broken inside, unpacks to too much, or holds what must not be passed on */
    void check(String fileName, byte[] bytes) {
        if (mainPart != null) {
            AttachedArchive.check(fileName, bytes, mainPart);
        } else if (this != PDF) {
            checkPicture(fileName, bytes);
        }
    }

    /** Reads the head alone: a picture that claims more pixels than any screen has would fill the memory. */
    private static void checkPicture(String fileName, byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal("drafting.refused.file-broken", fileName);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new Refusal("drafting.refused.file-too-much", fileName);
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : new Refusal("drafting.refused.file-broken", fileName);
        }
    }

    String mediaType() {
        return mediaType;
    }
}
