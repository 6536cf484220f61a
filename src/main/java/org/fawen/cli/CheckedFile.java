package org.fawen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fawen.checking.AttachedFile;
import org.fawen.checking.CheckInput;
import org.fawen.checking.CheckInputBuilder;
import org.fawen.checking.CheckKnowledge;
import org.fawen.checking.Occasion;
import org.fawen.checking.TextBlock;
import org.fawen.drafting.CheckedText;
import org.fawen.drafting.ImportedFile;
import org.fawen.drafting.PastedNotice;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.fawen.identity.Body;
import org.fawen.identity.Organisation;
import org.fawen.identity.Unit;
import org.fawen.notice.Channel;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.interchange.AttachmentFile;
import org.fawen.notice.interchange.Interchange;
import org.fawen.notice.interchange.InterchangeNotice;
import org.jspecify.annotations.Nullable;

/**
 * A file as the text checks see it: interchange JSON, plain text or DOCX, told apart by what is in it. Blocks are called b1,
 * b2 and so on.
 *
 * @param leftOut lines that stood around the title and belong to no part of a notice, for the checks on page hijackers
 * @param remarks what else recognition changed or left out
 */
record CheckedFile(CheckInput input, List<String> leftOut, List<Remark> remarks) {

    private static final byte[] NOTHING = {};
    private static final Set<String> AROUND_TITLE = Set.of("before-title", "after-title");

    /**
     * Reads a file.
     *
     * @param register is asked only when it knows the issuer: it is silent on foreign texts
     * @param today judges texts that do not say when they were issued
     * @throws Refusal when the file is none that can be read
     */
    static CheckedFile read(Path file, byte[] bytes, Organisation register, LocalDate today) {
        var name = file.toString();
        return ImportedFile.isInterchange(name, bytes)
                ? ofInterchange(Interchange.read(name, bytes), register, today)
                : ofText(ImportedFile.asWritten(name, bytes), register, today);
    }

    private static CheckedFile ofInterchange(InterchangeNotice notice, Organisation register, LocalDate today) {
        var attachments =
                notice.attachments().stream().map(CheckedFile::placeholder).toList();
        var content = notice.content().withAttachments(attachments);
        var lead = register.unitNamed(content.issuers().getFirst()).orElse(null);
        var channel = notice.channel() == null ? channel(content, lead, false) : notice.channel();
        var published =
                notice.publishTime() == null ? null : notice.publishTime().toLocalDate();
        var number = notice.docNumber();
        return new CheckedFile(
                judged(content, channel, notice.flags(), published, notice.date(), today)
                        .docNumber(number == null ? null : number.toString())
                        .attachments(notice.attachments().stream()
                                .map(CheckedFile::attached)
                                .toList())
                        .knowledge(knowledge(register, lead))
                        .build(),
                List.of(),
                List.of());
    }

    private static CheckedFile ofText(PastedNotice text, Organisation register, LocalDate today) {
        var content = text.content();
        var lead = content.issuers().stream()
                .findFirst()
                .flatMap(register::unitNamed)
                .orElse(null);
        var published = text.publishTime() == null ? null : text.publishTime().toLocalDate();
        var number = text.number();
        return new CheckedFile(
                judged(content, channel(content, lead, published != null), Set.of(), published, text.date(), today)
                        .docNumber(number == null ? null : number.toString())
                        .attachments(text.attachmentTitles().stream()
                                .map(title -> AttachedFile.of(title, true, AttachedFile.Kind.PRINT))
                                .toList())
                        .knowledge(knowledge(register, lead))
                        .build(),
                text.remarks().stream()
                        .filter(CheckedFile::isAroundTitle)
                        .map(Remark::text)
                        .toList(),
                text.remarks().stream()
                        .filter(remark -> remark.kind() != Kind.RECOGNISED && !isAroundTitle(remark))
                        .toList());
    }

    /** What blocks sending it on its way; a text that was issued is judged on the day it was issued. */
    private static CheckInputBuilder judged(
            Content content,
            Channel channel,
            Set<RoutingFlag> flags,
            @Nullable LocalDate published,
            @Nullable LocalDate dated,
            LocalDate today) {
        var day = published != null ? published : dated != null ? dated : today;
        var input = CheckedText.of(content, channel, flags, day);
        var numbered = new ArrayList<TextBlock>();
        for (var block : input.build().blocks()) {
            numbered.add(named(block, "b" + (numbered.size() + 1)));
        }
        return input.blocks(numbered).occasion(Occasion.SUBMIT).date(dated).publishDate(published);
    }

    private static TextBlock named(TextBlock block, String id) {
        return switch (block) {
            case TextBlock.Paragraph(String old, String text) -> new TextBlock.Paragraph(id, text);
            case TextBlock.Heading(String old, int level, boolean runIn, String text) ->
                new TextBlock.Heading(id, level, runIn, text);
            case TextBlock.ItemList(String old, List<String> items) -> new TextBlock.ItemList(id, items);
            case TextBlock.Table(String old, List<TextBlock.Cell> cells) -> new TextBlock.Table(id, cells);
        };
    }

    private static Channel channel(Content content, @Nullable Unit lead, boolean isWebPage) {
        return switch (content.docType()) {
            case MINUTES -> Channel.MINUTES;
            case LETTER -> Channel.LETTER;
            case PUBLICITY -> Channel.WEB_ONLY;
            default ->
                isWebPage || lead != null && lead.body() == Body.DEPARTMENT ? Channel.WEB_ONLY : Channel.RED_HEAD;
        };
    }

    private static CheckKnowledge knowledge(Organisation register, @Nullable Unit lead) {
        return lead == null ? CheckKnowledge.none() : CheckedText.knowledge(register);
    }

    private static Attachment placeholder(AttachmentFile file) {
        return new Attachment(
                file.title(), "", "application/octet-stream", ContentHash.sha256(NOTHING), 0, file.kind());
    }

    private static AttachedFile attached(AttachmentFile file) {
        return AttachedFile.of(
                file.title(),
                file.file() != null,
                AttachedFile.Kind.valueOf(file.kind().name()));
    }

    private static boolean isAroundTitle(Remark remark) {
        return AROUND_TITLE.contains(remark.what());
    }
}
