package org.fawen.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CheckInput}; what is not said keeps its default. */
public final class CheckInputBuilder {

    private Occasion occasion = Occasion.WRITING;
    private CheckInput.Origin origin = CheckInput.Origin.WRITTEN;
    private LocalDate today;
    private DocumentType docType;
    private CheckInput.Channel channel = CheckInput.Channel.RED_HEAD;
    private String title;
    private List<String> issuers = List.of();
    private List<String> addressees = List.of();
    private @Nullable String addresseeLine;
    private List<String> copyTo = List.of();
    private CheckInput.Urgency urgency = CheckInput.Urgency.NORMAL;
    private CheckInput.Disclosure disclosure = CheckInput.Disclosure.PROACTIVE;
    private CheckInput.Audience audience = CheckInput.Audience.PUBLIC;
    private Set<CheckInput.Outlet> outlets = Set.of();
    private CheckInput.Secrecy secrecy = CheckInput.Secrecy.UNKNOWN;
    private Set<String> flags = Set.of();
    private @Nullable String note;
    private @Nullable String docNumber;
    private @Nullable LocalDate date;
    private @Nullable String dateText;
    private @Nullable LocalDate issueDate;
    private @Nullable LocalDate publishDate;
    private @Nullable String signature;
    private @Nullable String signatory;
    private CheckInput.@Nullable ReplyTo replyTo;
    private CheckInput.@Nullable MeetingMinutes minutes;
    private List<TextBlock> blocks = List.of();
    private List<AttachedFile> attachments = List.of();
    private CheckKnowledge knowledge = CheckKnowledge.none();

    CheckInputBuilder(DocumentType docType, String title, LocalDate today) {
        this.docType = docType;
        this.title = title;
        this.today = today;
    }

    CheckInputBuilder(CheckInput from) {
        occasion = from.occasion();
        origin = from.origin();
        today = from.today();
        docType = from.docType();
        channel = from.channel();
        title = from.title();
        issuers = from.issuers();
        addressees = from.addressees();
        addresseeLine = from.addresseeLine();
        copyTo = from.copyTo();
        urgency = from.urgency();
        disclosure = from.disclosure();
        audience = from.audience();
        outlets = from.outlets();
        secrecy = from.secrecy();
        flags = from.flags();
        note = from.note();
        docNumber = from.docNumber();
        date = from.date();
        dateText = from.dateText();
        issueDate = from.issueDate();
        publishDate = from.publishDate();
        signature = from.signature();
        signatory = from.signatory();
        replyTo = from.replyTo();
        minutes = from.minutes();
        blocks = from.blocks();
        attachments = from.attachments();
        knowledge = from.knowledge();
    }

    public CheckInputBuilder occasion(Occasion value) {
        occasion = value;
        return this;
    }

    public CheckInputBuilder origin(CheckInput.Origin value) {
        origin = value;
        return this;
    }

    public CheckInputBuilder docType(DocumentType value) {
        docType = value;
        return this;
    }

    public CheckInputBuilder channel(CheckInput.Channel value) {
        channel = value;
        return this;
    }

    public CheckInputBuilder title(String value) {
        title = value;
        return this;
    }

    public CheckInputBuilder issuers(List<String> value) {
        issuers = value;
        return this;
    }

    public CheckInputBuilder addressees(List<String> value) {
        addressees = value;
        return this;
    }

    public CheckInputBuilder addresseeLine(@Nullable String value) {
        addresseeLine = value;
        return this;
    }

    public CheckInputBuilder copyTo(List<String> value) {
        copyTo = value;
        return this;
    }

    public CheckInputBuilder urgency(CheckInput.Urgency value) {
        urgency = value;
        return this;
    }

    public CheckInputBuilder disclosure(CheckInput.Disclosure value) {
        disclosure = value;
        return this;
    }

    public CheckInputBuilder audience(CheckInput.Audience value) {
        audience = value;
        return this;
    }

    public CheckInputBuilder outlets(Set<CheckInput.Outlet> value) {
        outlets = value;
        return this;
    }

    public CheckInputBuilder secrecy(CheckInput.Secrecy value) {
        secrecy = value;
        return this;
    }

    public CheckInputBuilder flags(Set<String> value) {
        flags = value;
        return this;
    }

    public CheckInputBuilder note(@Nullable String value) {
        note = value;
        return this;
    }

    public CheckInputBuilder docNumber(@Nullable String value) {
        docNumber = value;
        return this;
    }

    public CheckInputBuilder date(@Nullable LocalDate value) {
        date = value;
        return this;
    }

    public CheckInputBuilder dateText(@Nullable String value) {
        dateText = value;
        return this;
    }

    public CheckInputBuilder issueDate(@Nullable LocalDate value) {
        issueDate = value;
        return this;
    }

    public CheckInputBuilder publishDate(@Nullable LocalDate value) {
        publishDate = value;
        return this;
    }

    public CheckInputBuilder signature(@Nullable String value) {
        signature = value;
        return this;
    }

    public CheckInputBuilder signatory(@Nullable String value) {
        signatory = value;
        return this;
    }

    public CheckInputBuilder replyTo(CheckInput.@Nullable ReplyTo value) {
        replyTo = value;
        return this;
    }

    public CheckInputBuilder minutes(CheckInput.@Nullable MeetingMinutes value) {
        minutes = value;
        return this;
    }

    public CheckInputBuilder blocks(List<TextBlock> value) {
        blocks = value;
        return this;
    }

    public CheckInputBuilder attachments(List<AttachedFile> value) {
        attachments = value;
        return this;
    }

    public CheckInputBuilder knowledge(CheckKnowledge value) {
        knowledge = value;
        return this;
    }

    public CheckInputBuilder issuers(String... values) {
        return issuers(List.of(values));
    }

    public CheckInputBuilder addressees(String... values) {
        return addressees(List.of(values));
    }

    public CheckInputBuilder copyTo(String... values) {
        return copyTo(List.of(values));
    }

    public CheckInputBuilder blocks(TextBlock... values) {
        return blocks(List.of(values));
    }

    public CheckInputBuilder attachments(AttachedFile... values) {
        return attachments(List.of(values));
    }

    public CheckInput build() {
        return new CheckInput(
                occasion,
                origin,
                today,
                docType,
                channel,
                title,
                issuers,
                addressees,
                addresseeLine,
                copyTo,
                urgency,
                disclosure,
                audience,
                outlets,
                secrecy,
                flags,
                note,
                docNumber,
                date,
                dateText,
                issueDate,
                publishDate,
                signature,
                signatory,
                replyTo,
                minutes,
                blocks,
                attachments,
                knowledge);
    }
}
