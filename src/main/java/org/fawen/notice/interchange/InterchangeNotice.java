package org.fawen.notice.interchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.fawen.notice.Channel;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Content;
import org.jspecify.annotations.Nullable;

/**
 * A notice as one file holds it.
 *
 * @param content what is signed, still without attachments: their bytes lie beside the file
 * @param channel none leaves it to the rules
 * @param draftingUnit name of the unit whose drafter writes; none leaves it to the rules
 * @param docNumber 发文字号 of a text issued elsewhere
 * @param date 成文日期 of a text issued elsewhere
 * @param publishTime in the business zone; midnight means that the time of day is unknown
 * @param source name of one unit
 * @param attachments in their order, which gives their numbers
 */
public record InterchangeNotice(
        Content content,
        @Nullable Channel channel,
        String subject,
        Set<RoutingFlag> flags,
        @Nullable String draftingUnit,
        @Nullable DocumentNumber docNumber,
        @Nullable LocalDate date,
        @Nullable LocalDateTime publishTime,
        @Nullable String editor,
        @Nullable String source,
        List<AttachmentFile> attachments) {

    /** The subject of a notice that names none. */
    public static final String NO_SUBJECT = "其他";

    public InterchangeNotice {
        flags = Set.copyOf(flags);
        attachments = List.copyOf(attachments);
    }

    /** What the file says about the way of the notice. */
    public RoutingRequest routingRequest() {
        return new RoutingRequest(channel, subject, flags, null);
    }

    /** The same with another text, for export and for trying out a foreign text under another issuer. */
    public InterchangeNotice withContent(Content changed) {
        return new InterchangeNotice(
                changed,
                channel,
                subject,
                flags,
                draftingUnit,
                docNumber,
                date,
                publishTime,
                editor,
                source,
                attachments);
    }

    /** The same, drafted by this unit. */
    public InterchangeNotice draftedBy(@Nullable String unit) {
        return new InterchangeNotice(
                content, channel, subject, flags, unit, docNumber, date, publishTime, editor, source, attachments);
    }
}
