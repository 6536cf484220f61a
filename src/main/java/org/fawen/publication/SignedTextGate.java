package org.fawen.publication;

import java.util.ArrayList;
import java.util.Optional;
import org.fawen.notice.BlobStore;
import org.fawen.notice.FairCopies;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.SignatureEvidence;
import org.fawen.notice.Signatures;
import org.fawen.notice.SignedText;
import org.fawen.notice.content.CanonicalForm;
import org.fawen.notice.content.ContentDifference;
import org.fawen.notice.content.ContentHash;
import org.springframework.stereotype.Component;

/**
 * 签的是什么，发的就是什么: lets a notice out only when the text, recomputed from its rows and the bytes of its
 * attachments, has the hash that every signature carries, or the one to which 文字更正 leads from there without a gap, and
 * the audit trail confirms each of them.
 */
@Component
class SignedTextGate {

    private final Revisions revisions;
    private final Signatures signatures;
    private final SignatureEvidence evidence;
    private final FairCopies copies;
    private final BlobStore blobs;

    SignedTextGate(
            Revisions revisions,
            Signatures signatures,
            SignatureEvidence evidence,
            FairCopies copies,
            BlobStore blobs) {
        this.revisions = revisions;
        this.signatures = signatures;
        this.evidence = evidence;
        this.copies = copies;
        this.blobs = blobs;
    }

    /** Why the notice must not be published as it lies there; empty when it is exactly what was signed. */
    Optional<Refusal> objection(Notice notice) {
        var revision = revisions.newest(notice);
        var signed = signatures.behind(notice.id(), notice.revision());
        var given = signed.signatures().size();
        if (given < notice.facts().issuers().size() || given == 0) {
            return Optional.of(new Refusal("publication.refused.signature-missing"));
        }
        return attachmentObjection(revision)
                .or(() -> textObjection(notice, revision, signed))
                .or(() -> evidenceObjection(signed))
                .or(() -> fairCopyObjection(notice));
    }

    /** Whether the text is not the signed one itself, but what 文字更正 made of it. */
    boolean isCorrected(Notice notice) {
        return !signatures.behind(notice.id(), notice.revision()).errata().isEmpty();
    }

    /** As {@link #objection} for a text that was public before; one that was imported need only be what was imported. */
    Optional<Refusal> objectionToWhatWasPublished(Notice notice) {
        if (!notice.historical() || notice.revision() > 1) {
            return objection(notice);
        }
        var revision = revisions.newest(notice);
        return attachmentObjection(revision)
                .or(() -> ContentHash.of(revision.content()).equals(notice.hash())
                        ? Optional.empty()
                        : Optional.of(new Refusal("publication.refused.fair-copy-changed")));
    }

    /** Once it was sealed, the sealed files are the document. */
    private Optional<Refusal> fairCopyObjection(Notice notice) {
        return copies.find(notice.id(), notice.revision())
                .filter(copy -> !copy.hash().equals(notice.hash())
                        || !copy.files().stream().allMatch(file -> isIntact(file.sha256(), file.length())))
                .map(copy -> new Refusal("publication.refused.fair-copy-changed"));
    }

    private Optional<Refusal> attachmentObjection(Revision revision) {
        return revision.content().attachments().stream()
                .filter(attachment -> !isIntact(attachment.sha256(), attachment.length()))
                .findFirst()
                .map(attachment -> new Refusal("publication.refused.attachment-changed", attachment.title()));
    }

    private boolean isIntact(String sha256, long length) {
        return blobs.find(sha256)
                .filter(bytes -> bytes.length == length)
                .map(ContentHash::sha256)
                .filter(sha256::equals)
                .isPresent();
    }

    private static Optional<Refusal> textObjection(Notice notice, Revision revision, SignedText signed) {
        var found = ContentHash.ofBytes(CanonicalForm.of(revision.content()));
        var covered = signed.hash();
        var expected = covered.orElseGet(() -> signed.signatures().getFirst().hash());
        if (covered.filter(found::equals).isPresent() && notice.hash().equals(found)) {
            return Optional.empty();
        }
        var differences = new ArrayList<String>();
        if (ContentHash.ofBytes(revision.canonical()).equals(expected)) {
            differences.addAll(ContentDifference.between(revision.canonical(), CanonicalForm.of(revision.content())));
        }
        return Optional.of(
                differences.isEmpty()
                        ? new Refusal("publication.refused.text-changed", expected.checkCode(), found.checkCode())
                        : new Refusal(
                                "publication.refused.text-changed-at",
                                expected.checkCode(),
                                found.checkCode(),
                                String.join("；", differences)));
    }

    private Optional<Refusal> evidenceObjection(SignedText signed) {
        return signed.isConfirmedBy(evidence)
                ? Optional.empty()
                : Optional.of(new Refusal("publication.refused.signature-unconfirmed"));
    }
}
