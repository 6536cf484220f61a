package org.fawen.cli;

import java.io.FileNotFoundException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A body of several files, read from disk while it is sent. Names are percent-encoded: headers are ASCII. */
final class MultipartBody {

    private final String boundary = UUID.randomUUID().toString();
    private final List<BodyPublisher> parts = new ArrayList<>();

    MultipartBody with(String field, String name, byte[] bytes) {
        return with(field, name, BodyPublishers.ofByteArray(bytes));
    }

    MultipartBody with(String field, String name, Path file) throws FileNotFoundException {
        return with(field, name, BodyPublishers.ofFile(file));
    }

    private MultipartBody with(String field, String name, BodyPublisher bytes) {
        parts.add(text("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, field, URLEncoder.encode(name, StandardCharsets.UTF_8))));
        parts.add(bytes);
        parts.add(text("\r\n"));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        var all = new ArrayList<>(parts);
        all.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.US_ASCII);
    }
}
