package org.fawen.drafting;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The words of a text file: UTF-8, UTF-16 with its mark, or the Chinese encoding of older Windows. */
final class TextFile {

    private static final Charset WINDOWS_CHINESE = Charset.forName("GB18030");

    private TextFile() {}

    /** Empty when the bytes are no text. */
    static Optional<String> read(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        return decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, WINDOWS_CHINESE));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
