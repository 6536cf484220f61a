package org.fawen.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signatures;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.RedHeadDocument;
import org.fawen.rendering.Registration;
import org.fawen.rendering.Typesetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Typesets the signed text with what registration has added. The same notice gives the same pages, whenever it is asked. */
@Component
class OfficialFiles {

    private final Revisions revisions;
    private final Signatures signatures;
    private final BlobStore blobs;
    private final NumberRegister numbers;
    private final Organisations organisations;
    private final Typesetting typesetting;
    private final BusinessZone zone;
    private final URI publicUrl;

    OfficialFiles(
            Revisions revisions,
            Signatures signatures,
            BlobStore blobs,
            NumberRegister numbers,
            Organisations organisations,
            Typesetting typesetting,
            BusinessZone zone,
            @Value("${fawen.public-url}") URI publicUrl) {
        this.revisions = revisions;
        this.signatures = signatures;
        this.blobs = blobs;
        this.numbers = numbers;
        this.organisations = organisations;
        this.typesetting = typesetting;
        this.zone = zone;
        this.publicUrl = publicUrl;
    }

    RedHeadDocument of(Notice notice) {
        var content = revisions.newest(notice).content();
        return typesetting.typeset(new OfficialDocument(
                content,
                notice.facts().channel(),
                registration(notice),
                content.attachments().stream().map(this::file).toList()));
    }

    private Registration registration(Notice notice) {
        var number = notice.number();
        return Registration.of(number == null ? null : number.toString(), notice.documentDate())
                .signedBy(signersOf(notice, organisations.current()::nameOf))
                .withPosts(signersOf(notice, organisations.current()::titleOf))
                .printedBy(officeOf(notice).orElse(null), printedOn(notice).orElse(notice.documentDate()))
                .verifiedAt(publicUrl.toString().replaceFirst("/$", "") + "/verify?q=" + notice.id());
    }

    private List<String> signersOf(Notice notice, Function<PersonId, String> word) {
        return signatures.behind(notice.id(), notice.revision()).signatures().stream()
                .map(signature -> word.apply(signature.signer()))
                .toList();
    }

    private Optional<String> officeOf(Notice notice) {
        return organisations.current().unit(notice.facts().office()).map(unit -> unit.name());
    }

    /** 印发日期: the day it was registered, so that a look today and a look tomorrow show the same. */
    private Optional<LocalDate> printedOn(Notice notice) {
        return numbers.takenAt(notice.id()).map(at -> LocalDate.ofInstant(at, zone.zone()));
    }

    private AttachedFile file(Attachment attachment) {
        var printed = attachment.kind() == AttachmentKind.PRINT;
        return AttachedFile.of(
                attachment.title(),
                attachment.kind(),
                printed ? blobs.find(attachment.sha256()).orElse(null) : null);
    }
}
