package org.fawen.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.checking.AttachedFile;
import org.fawen.checking.CheckInput;
import org.fawen.checking.CheckInputBuilder;
import org.fawen.checking.CheckKnowledge;
import org.fawen.checking.DocumentType;
import org.fawen.checking.TextBlock;
import org.fawen.identity.Organisation;
import org.fawen.identity.Unit;
import org.fawen.notice.Channel;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Minutes;
import org.fawen.notice.content.ReplyTo;
import org.fawen.notice.content.Runs;
import org.jspecify.annotations.Nullable;

/** A notice and a register as the text checks see them. */
public final class CheckedText {

    private CheckedText() {}

    /**
     * The input of the checks, to be completed with the occasion and with what is known around the text.
     *
     * @param today reference date in the business zone
     */
    public static CheckInputBuilder of(Content content, Channel channel, Set<RoutingFlag> flags, LocalDate today) {
        var attachments = content.attachments().size();
        return CheckInput.builder(DocumentType.valueOf(content.docType().name()), content.title(), today)
                .channel(CheckInput.Channel.valueOf(channel.name()))
                .issuers(content.issuers())
                .addressees(content.addressees())
                .copyTo(content.copyTo())
                .urgency(CheckInput.Urgency.valueOf(content.urgency().name()))
                .disclosure(CheckInput.Disclosure.valueOf(content.disclosure().name()))
                .audience(CheckInput.Audience.valueOf(content.audience().name()))
                .flags(flags.stream().map(RoutingFlag::key).collect(Collectors.toSet()))
                .note(content.note())
                .replyTo(replyTo(content.replyTo()))
                .minutes(minutes(content.minutes()))
                .blocks(content.blocks().stream()
                        .map(block -> textBlock(block, attachments))
                        .toList())
                .attachments(content.attachments().stream()
                        .map(attachment -> AttachedFile.of(
                                attachment.title(),
                                true,
                                AttachedFile.Kind.valueOf(attachment.kind().name())))
                        .toList());
    }

    /** What the register knows. */
    public static CheckKnowledge knowledge(Organisation organisation) {
        return CheckKnowledge.none().toBuilder()
                .units(organisation.units().stream().map(CheckedText::unit).toList())
                .groups(Set.copyOf(organisation.addresseeNames()))
                .build();
    }

    private static CheckKnowledge.Unit unit(Unit unit) {
        return new CheckKnowledge.Unit(
                unit.name(),
                unit.shortName(),
                Set.copyOf(unit.alsoKnownAs()),
                unit.mayIssue().contains("red-head") || unit.mayIssue().contains("letter"),
                true);
    }

    private static TextBlock textBlock(Block block, int attachments) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                new TextBlock.Paragraph(paragraph.id(), Runs.text(paragraph.runs(), attachments));
            case Block.Heading heading ->
                new TextBlock.Heading(
                        heading.id(), heading.level(), heading.runIn(), Runs.text(heading.runs(), attachments));
            case Block.Listing listing ->
                new TextBlock.ItemList(
                        listing.id(),
                        listing.items().stream()
                                .map(item -> Runs.text(item, attachments))
                                .toList());
            case Block.Table table ->
                new TextBlock.Table(
                        table.id(),
                        table.rows().stream()
                                .flatMap(List::stream)
                                .map(cell -> new TextBlock.Cell(Runs.text(cell.runs(), attachments), cell.header()))
                                .toList());
        };
    }

    private static CheckInput.@Nullable ReplyTo replyTo(@Nullable ReplyTo replyTo) {
        return replyTo == null
                ? null
                : new CheckInput.ReplyTo(replyTo.title(), replyTo.number(), replyTo.date(), replyTo.from());
    }

    private static CheckInput.@Nullable MeetingMinutes minutes(@Nullable Minutes minutes) {
        return minutes == null
                ? null
                : new CheckInput.MeetingMinutes(
                        minutes.meeting(),
                        minutes.date(),
                        minutes.chair(),
                        minutes.attended(),
                        minutes.absent(),
                        minutes.observers());
    }
}
