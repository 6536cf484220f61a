package org.fawen.notice.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The notices under {@code src/test/resources/interchange}. */
final class TestNotices {

    static final List<String> SAMPLES = List.of(
            "seed-notice.json",
            "sample-joint-issue.json",
            "sample-table-attachments.json",
            "sample-urgent.json",
            "sample-reply-letter.json",
            "sample-minutes.json");

    private TestNotices() {}

    static byte[] bytes(String name) {
        try (var stream = TestNotices.class.getResourceAsStream("/interchange/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No test notice " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InterchangeNotice read(String name) {
        return Interchange.read(name, bytes(name));
    }
}
