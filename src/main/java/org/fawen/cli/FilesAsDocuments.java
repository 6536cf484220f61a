package org.fawen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.fawen.identity.Body;
import org.fawen.identity.Organisation;
import org.fawen.identity.Unit;
import org.fawen.notice.Channel;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.interchange.InterchangeNotice;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.Registration;
import org.jspecify.annotations.Nullable;

/** Reads what is typeset out of a file: text, number and date as the file has them, the rest from the register. */
final class FilesAsDocuments {

    private FilesAsDocuments() {}

    /** @param asked the form of issue, or none for the file's own or the one its issuer and type give */
    static OfficialDocument read(NoticeFiles.Loaded file, @Nullable Channel asked, Organisation organisation)
            throws IOException {
        var notice = file.notice();
        var lead = organisation.unitNamed(notice.content().issuers().getFirst()).orElse(null);
        var attached = new ArrayList<AttachedFile>();
        var named = new ArrayList<Attachment>();
        for (var attachment : notice.attachments()) {
            var path = file.attachments().get(attachment.file());
            var bytes = path == null ? null : Files.readAllBytes(path);
            attached.add(AttachedFile.of(attachment.title(), attachment.kind(), bytes));
            named.add(new Attachment(
                    attachment.title(),
                    attachment.file() == null ? "" : attachment.file(),
                    "application/octet-stream",
                    ContentHash.sha256(bytes == null ? new byte[0] : bytes),
                    bytes == null ? 0 : bytes.length,
                    attachment.kind()));
        }
        return new OfficialDocument(
                notice.content().withAttachments(named),
                asked == null ? channel(notice, lead) : asked,
                registration(notice, lead, organisation),
                attached);
    }

    private static Channel channel(InterchangeNotice notice, @Nullable Unit lead) {
        var own = notice.channel();
        if (own != null) {
            return own;
        }
        return switch (notice.content().docType()) {
            case MINUTES -> Channel.MINUTES;
            case LETTER -> Channel.LETTER;
            case PUBLICITY -> Channel.WEB_ONLY;
            default -> lead != null && lead.body() == Body.DEPARTMENT ? Channel.WEB_ONLY : Channel.RED_HEAD;
        };
    }

    private static Registration registration(InterchangeNotice notice, @Nullable Unit lead, Organisation organisation) {
        DocumentNumber number = notice.docNumber();
        var office = lead == null || lead.office() == null
                ? null
                : organisation.require(lead.office()).name();
        return new Registration(
                number == null ? null : number.toString(),
                notice.date(),
                List.of(),
                List.of(),
                office,
                notice.date(),
                List.of(),
                null);
    }
}
