package org.fawen.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A page rendered once, plain and compressed, so that answering costs a copy.
 *
 * @param etag strong and quoted; of the plain bytes
 * @param location where it leads to; none for a page to be read
 */
record ReadyPage(
        HttpStatus status,
        String mediaType,
        byte[] plain,
        byte[] gzip,
        String etag,
        @Nullable String location) {

    private static final int TAG = 20;

    static ReadyPage html(HttpStatus status, String html) {
        return of(status, "text/html;charset=UTF-8", html);
    }

    static ReadyPage of(HttpStatus status, String mediaType, String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var tag = '"' + ContentHash.sha256(plain).substring(0, TAG) + '"';
        return new ReadyPage(status, mediaType, plain, compressed(plain), tag, null);
    }

    /** Leads readers to another address for good. */
    static ReadyPage moved(String location) {
        return new ReadyPage(
                HttpStatus.MOVED_PERMANENTLY,
                "text/html;charset=UTF-8",
                new byte[0],
                new byte[0],
                "\"moved\"",
                location);
    }

    /** Two encodings are two representations, so each has its own tag. */
    String etag(boolean compressed) {
        return compressed ? etag.substring(0, etag.length() - 1) + "-g\"" : etag;
    }

    byte[] bytes(boolean compressed) {
        return compressed ? gzip : plain;
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
