package org.fawen.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fawen.notice.Refusal;

/** The words of a text file: UTF-8, UTF-16 with its mark, or the Chinese encoding of older Windows. */
final class FileText {

    private static final Charset WINDOWS_CHINESE = Charset.forName("GB18030");

    private FileText() {}

    /** @throws Refusal when the bytes are no text */
    static String of(Path file, byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return decoded(file, bytes, StandardCharsets.UTF_16);
        }
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(file, bytes, WINDOWS_CHINESE);
        }
    }

    private static String decoded(Path file, byte[] bytes, Charset charset) {
        try {
            return decode(bytes, charset);
        } catch (CharacterCodingException notText) {
            throw new Refusal("cli.refused.not-text", file);
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text;
    }

    /** Whether the bytes begin with these, each 0 to 255. */
    static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (var i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
