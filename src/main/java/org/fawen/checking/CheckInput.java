package org.fawen.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the checks look at; callers map their content to it with {@link #builder}.
 *
 * @param occasion the moment of this check; decides what blocks
 * @param origin an imported text is warned about where a written one is refused
 * @param today reference date of the business zone
 * @param issuers lead organ first
 * @param addressees one entry per class, without final colon
 * @param addresseeLine the line as somebody typed it, or null when it is computed from the addressees
 * @param docNumber the number as printed, or null before numbering
 * @param date 成文日期, or null
 * @param dateText 成文日期 as somebody typed it, or null when it is computed from the date
 * @param issueDate 印发日期, or null
 * @param publishDate day of publication, planned or past, or null
 * @param signature 署名 as somebody typed it, or null when it is computed from the issuers
 * @param signatory 签发人; null when not known yet, empty when there is none
 * @param outlets where the notice is to be made public
 * @param secrecy whether 本件不涉密 has been stated
 * @param attachments in order; their order is their number
 * @param knowledge registers and lists of the unit
 */
public record CheckInput(
        Occasion occasion,
        Origin origin,
        LocalDate today,
        DocumentType docType,
        Channel channel,
        String title,
        List<String> issuers,
        List<String> addressees,
        @Nullable String addresseeLine,
        List<String> copyTo,
        Urgency urgency,
        Disclosure disclosure,
        Audience audience,
        Set<Outlet> outlets,
        Secrecy secrecy,
        Set<String> flags,
        @Nullable String note,
        @Nullable String docNumber,
        @Nullable LocalDate date,
        @Nullable String dateText,
        @Nullable LocalDate issueDate,
        @Nullable LocalDate publishDate,
        @Nullable String signature,
        @Nullable String signatory,
        @Nullable ReplyTo replyTo,
        @Nullable MeetingMinutes minutes,
        List<TextBlock> blocks,
        List<AttachedFile> attachments,
        CheckKnowledge knowledge) {

    public CheckInput {
        issuers = List.copyOf(issuers);
        addressees = List.copyOf(addressees);
        copyTo = List.copyOf(copyTo);
        outlets = Set.copyOf(outlets);
        flags = Set.copyOf(flags);
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    /**
     * Starts an input with the defaults of the interchange format: red-head, public, nothing stated.
     *
     * @param today reference date in the business zone
     */
    public static CheckInputBuilder builder(DocumentType docType, String title, LocalDate today) {
        return new CheckInputBuilder(docType, title, today);
    }

    /** A builder that starts from this input. */
    public CheckInputBuilder toBuilder() {
        return new CheckInputBuilder(this);
    }

    /** Day that stands for the date of the document: 成文日期, else the planned publication, else today. */
    LocalDate documentDate() {
        return date != null ? date : publishDate != null ? publishDate : today;
    }

    /** Whether the year of the document is known, not only assumed to be this one. */
    boolean isDated() {
        return date != null || publishDate != null || origin == Origin.WRITTEN;
    }

    /** Written here, or taken over from elsewhere. */
    public enum Origin {
        WRITTEN,
        IMPORTED
    }

    /** The form in which the notice is issued. */
    public enum Channel {
        RED_HEAD,
        LETTER,
        MINUTES,
        WEB_ONLY
    }

    /** 紧急程度. */
    public enum Urgency {
        NORMAL,
        PROMPT,
        EXPRESS
    }

    /** 公开属性. */
    public enum Disclosure {
        PROACTIVE,
        ON_REQUEST,
        WITHHELD
    }

    /** Whom a disclosed notice is for. */
    public enum Audience {
        PUBLIC,
        INTERNAL
    }

    /** Where a notice is made public (decision table D5). */
    public enum Outlet {
        PUBLIC_SITE,
        FEED,
        INTRANET,
        UNITS
    }

    /** Whether 本件不涉密 has been stated; UNKNOWN asks for nothing. */
    public enum Secrecy {
        UNKNOWN,
        MISSING,
        STATED
    }

    /** The document that is answered. */
    public record ReplyTo(
            String title,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String from) {}

    /** Particulars of a meeting. */
    public record MeetingMinutes(
            String meeting,
            @Nullable LocalDate date,
            @Nullable String chair,
            List<String> attended,
            List<String> absent,
            List<String> observers) {}
}
