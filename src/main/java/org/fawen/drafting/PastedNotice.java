package org.fawen.drafting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a pasted document.
 *
 * @param title empty when none was found
 * @param docType by the last word of the title
 * @param publishTime in the business zone; midnight when the text gives no time of day
 * @param attachmentTitles lines of the 附件说明, without their numbers
 * @param signatures organs that sign under the text
 * @param note 附注 without its brackets
 * @param remarks what was recognised, changed and left out, in the order of the text
 */
public record PastedNotice(
        String title,
        @Nullable DocType docType,
        @Nullable Urgency urgency,
        @Nullable DocumentNumber number,
        List<String> addressees,
        List<String> copyTo,
        List<Block> blocks,
        List<String> attachmentTitles,
        List<String> signatures,
        @Nullable LocalDate date,
        @Nullable String note,
        @Nullable LocalDateTime publishTime,
        @Nullable String editor,
        @Nullable String source,
        List<Remark> remarks) {

    /** What happened to a part of the text. */
    public enum Kind {
        RECOGNISED,
        CHANGED,
        LEFT_OUT
    }

    /**
     * One line of the report.
     *
     * @param what last part of the message key {@code drafting.pasted.…}, such as {@code title} or {@code before-title}
     * @param text the words concerned, or how many were changed
     */
    public record Remark(Kind kind, String what, String text) {}

    PastedNotice withRemarks(List<Remark> changed) {
        return new PastedNotice(
                title,
                docType,
                urgency,
                number,
                addressees,
                copyTo,
                blocks,
                attachmentTitles,
                signatures,
                date,
                note,
                publishTime,
                editor,
                source,
                List.copyOf(changed));
    }

    /** The organs that issue: those that sign, else the source of the page, else none. */
    public List<String> issuers() {
        if (!signatures.isEmpty()) {
            return signatures;
        }
        return source == null ? List.of() : List.of(source);
    }

    /** The text as a notice, everything unknown at its default, without attachments. */
    public Content content() {
        return new Content(
                Objects.requireNonNullElse(docType, DocType.NOTICE),
                title,
                issuers(),
                addressees,
                copyTo,
                Objects.requireNonNullElse(urgency, Urgency.NORMAL),
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                null,
                null,
                note,
                blocks,
                List.of());
    }
}
