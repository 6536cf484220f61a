package org.fawen.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.Channel;
import org.fawen.notice.content.DocType;
import org.fawen.notice.interchange.AttachedBytes;
import org.fawen.notice.interchange.Interchange;

/** The sample notices as documents to typeset. */
public final class Samples {

    public static final List<String> NAMES = List.of(
            "seed-notice",
            "sample-joint-issue",
            "sample-table-attachments",
            "sample-urgent",
            "sample-reply-letter",
            "sample-minutes",
            "sample-order",
            "sample-wide-table",
            "fixture-interchange");

    private static final Path FOLDER = Path.of("src/test/resources/interchange");

    private Samples() {}

    /** The seed in the general form, the others in their own; with their attachments where these are at hand. */
    public static OfficialDocument of(String name) {
        try {
            var file = FOLDER.resolve(name + ".json");
            var notice = Interchange.read(file.toString(), Files.readAllBytes(file));
            var bytes = AttachedBytes.beside(file, notice);
            var attachments = new ArrayList<AttachedFile>();
            for (var attachment : notice.attachments()) {
                var path = bytes.get(attachment.file());
                attachments.add(AttachedFile.of(
                        attachment.title(), attachment.kind(), path == null ? null : Files.readAllBytes(path)));
            }
            var number = notice.docNumber();
            var order = notice.content().docType() == DocType.ORDER;
            return new OfficialDocument(
                    notice.content(),
                    notice.channel() == null ? channel(notice.content().docType()) : notice.channel(),
                    Registration.of(number == null ? null : number.toString(), notice.date())
                            .printedBy("滨海理工大学校长办公室", LocalDate.of(2026, 11, 3))
                            .signedBy(order ? List.of("周秉谦") : List.of())
                            .withPosts(order ? List.of("校长") : List.of()),
                    attachments);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Channel channel(DocType type) {
        return switch (type) {
            case MINUTES -> Channel.MINUTES;
            case LETTER -> Channel.LETTER;
            default -> Channel.RED_HEAD;
        };
    }
}
