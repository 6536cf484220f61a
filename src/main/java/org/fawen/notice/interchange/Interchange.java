package org.fawen.notice.interchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.Minutes;
import org.fawen.notice.content.ReplyTo;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the interchange format, version 2. What it reads is either exactly what the file says or refused with
 * the place of the first thing that is not in the format; writing what was read gives the same file again, up to key
 * order, defaults, and the choice between {@code text} and {@code runs}.
 */
public final class Interchange {

    private Interchange() {}

    /**
     * Reads one notice.
     *
     * @param file the name by which messages call the file
     * @param json UTF-8
     * @throws InterchangeRefused when anything in it is not in the format
     */
    public static InterchangeNotice read(String file, byte[] json) {
        var notice = Reading.object(file, JsonText.read(file, json), Allowed.NOTICE);
        var attachments = notice.items("attachments").stream()
                .map(item -> attachment(Reading.object(file, item, Allowed.ATTACHMENT)))
                .toList();
        return new InterchangeNotice(
                content(notice, attachments.size()),
                notice.oneOf("channel", Allowed.CHANNELS),
                Objects.requireNonNullElse(notice.oneOf("subject", Allowed.SUBJECTS), InterchangeNotice.NO_SUBJECT),
                notice.items("flags").stream()
                        .map(flag -> Reading.oneOf(file, flag, Allowed.FLAGS))
                        .collect(Collectors.toUnmodifiableSet()),
                filled(notice.text("draftingUnit")),
                notice.formed("docNumber", PrintedNumber::parse, "interchange.refused.number-form"),
                date(notice, "date"),
                notice.formed("publishTime", LocalDateTime::parse, "interchange.refused.time-form"),
                filled(notice.text("editor")),
                filled(notice.text("source")),
                attachments);
    }

    /** The file of a notice: UTF-8 JSON, defaults left out, computed heading marks written. */
    public static byte[] write(InterchangeNotice notice) {
        return InterchangeWriter.write(notice).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The key by which a file that is imported twice is known again: SHA-256 over its canonical form and the
     * attachments' bytes.
     *
     * @param attachmentHashes SHA-256 of each attachment's bytes in their order, in hexadecimal digits
     */
    public static String key(InterchangeNotice notice, List<String> attachmentHashes) {
        var form = InterchangeWriter.write(notice) + "\n" + String.join("\n", attachmentHashes);
        return ContentHash.sha256(form.getBytes(StandardCharsets.UTF_8));
    }

    private static Content content(Reading notice, int attachments) {
        var title = notice.requiredText("title");
        if (title.lines().count() > 1) {
            throw notice.refuse("title", "interchange.refused.title-break");
        }
        var docType = notice.oneOf("docType", Allowed.DOC_TYPES);
        if (docType == null) {
            throw notice.missing("docType");
        }
        var issuers = notice.texts("issuers");
        if (issuers.isEmpty()) {
            throw notice.missing("issuers");
        }
        var body = new BodyReader(notice.file(), attachments);
        var blocks = notice.items("body").isEmpty()
                ? body.paragraphs(notice.items("bodyParagraphs"))
                : body.blocks(notice.items("body"));
        if (blocks.isEmpty()) {
            throw notice.missing("body");
        }
        return new Content(
                docType,
                title,
                issuers,
                notice.texts("addressees"),
                notice.texts("copyTo"),
                Objects.requireNonNullElse(notice.oneOf("urgency", Allowed.URGENCIES), Urgency.NORMAL),
                Objects.requireNonNullElse(notice.oneOf("disclosure", Allowed.DISCLOSURES), Disclosure.PROACTIVE),
                Objects.requireNonNullElse(notice.oneOf("audience", Allowed.AUDIENCES), Audience.PUBLIC),
                notice.object("replyTo", Allowed.REPLY_TO)
                        .map(Interchange::replyTo)
                        .orElse(null),
                notice.object("minutes", Allowed.MINUTES)
                        .map(Interchange::minutes)
                        .orElse(null),
                notice.text("note"),
                blocks,
                List.of());
    }

    private static ReplyTo replyTo(Reading replyTo) {
        return new ReplyTo(
                replyTo.requiredText("title"),
                filled(replyTo.text("number")),
                date(replyTo, "date"),
                filled(replyTo.text("from")));
    }

    private static Minutes minutes(Reading minutes) {
        return new Minutes(
                minutes.requiredText("meeting"),
                filled(minutes.text("series")),
                date(minutes, "date"),
                filled(minutes.text("chair")),
                minutes.texts("attended"),
                minutes.texts("absent"),
                minutes.texts("observers"));
    }

    private static @Nullable LocalDate date(Reading holder, String field) {
        return holder.formed(field, LocalDate::parse, "interchange.refused.date-form");
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static AttachmentFile attachment(Reading attachment) {
        var file = filled(attachment.text("file"));
        if (file != null && !isBeside(file)) {
            throw attachment.refuse("file", "interchange.refused.path", file);
        }
        return new AttachmentFile(
                attachment.requiredText("title").strip(),
                file,
                Objects.requireNonNullElse(attachment.oneOf("kind", Allowed.KINDS), AttachmentKind.PRINT));
    }

    /** Whether a path stays below the folder of the JSON file, on every system. */
    private static boolean isBeside(String path) {
        return !path.startsWith("/")
                && !path.contains("\\")
                && !path.contains(":")
                && path.chars().noneMatch(Character::isISOControl)
                && java.util.Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
