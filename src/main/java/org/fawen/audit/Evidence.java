package org.fawen.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fawen.audit.EvidenceFiles.Manifest;
import org.fawen.audit.EvidenceFiles.PublicationLine;
import org.fawen.audit.EvidenceFiles.RevisionLine;
import org.fawen.audit.EvidenceFiles.SealLine;
import org.fawen.audit.EvidenceFiles.WordsLine;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinions;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signatures;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes the evidence package of a notice: every text, word, signature and act, and the seal over them. */
@Service
public class Evidence {

    private final Notices notices;
    private final NoticeAccess access;
    private final Revisions revisions;
    private final Opinions opinions;
    private final Signatures signatures;
    private final PublicationRecords publications;
    private final BlobStore blobs;
    private final Organisations organisations;
    private final AuditChain chain;
    private final Seals seals;
    private final SealKey key;
    private final Acts acts;
    private final Clock clock;
    private final JsonMapper json;

    Evidence(
            Notices notices,
            NoticeAccess access,
            Revisions revisions,
            Opinions opinions,
            Signatures signatures,
            PublicationRecords publications,
            BlobStore blobs,
            Organisations organisations,
            AuditChain chain,
            Seals seals,
            SealKey key,
            Acts acts,
            Clock clock,
            JsonMapper json) {
        this.notices = notices;
        this.access = access;
        this.revisions = revisions;
        this.opinions = opinions;
        this.signatures = signatures;
        this.publications = publications;
        this.blobs = blobs;
        this.organisations = organisations;
        this.chain = chain;
        this.seals = seals;
        this.key = key;
        this.acts = acts;
        this.clock = clock;
        this.json = json;
    }

    /** Whether the person may take the evidence of this notice out. */
    public boolean mayExport(PersonId person, Notice notice) {
        return access.may(person, notice, NoticeAction.EXPORT_EVIDENCE);
    }

    /**
     * The package as ZIP; that it was taken out stands in the trail afterwards. Empty for those who may not.
     */
    @Transactional
    public Optional<byte[]> export(PersonId person, NoticeId id) {
        return notices.lock(id).filter(notice -> mayExport(person, notice)).map(notice -> {
            var zip = pack(notice);
            acts.leaveTrail(new ActPerformed(
                    UUID.randomUUID(),
                    id,
                    null,
                    person,
                    "export-evidence",
                    null,
                    null,
                    notice.revision(),
                    notice.hash(),
                    "",
                    acts.now()));
            return zip;
        });
    }

    private byte[] pack(Notice notice) {
        var id = notice.id();
        var files = new LinkedHashMap<String, byte[]>();
        var texts = revisions.of(id);
        files.put(EvidenceFiles.CHAIN, bytes(chain.entries(id)));
        files.put(EvidenceFiles.REVISIONS, bytes(texts.stream().map(this::line).toList()));
        texts.forEach(text -> files.put(EvidenceFiles.revision(text.number()), text.canonical()));
        files.put(EvidenceFiles.OPINIONS, bytes(opinionsOn(id)));
        files.put(EvidenceFiles.SIGNATURES, bytes(signaturesOn(id)));
        publications
                .find(id)
                .ifPresent(published -> files.put(
                        EvidenceFiles.PUBLICATION,
                        bytes(new PublicationLine(
                                published.revision(), published.hash().value(), published.publishedAt()))));
        texts.stream()
                .flatMap(text -> text.content().attachments().stream())
                .map(Attachment::sha256)
                .distinct()
                .forEach(sum -> blobs.find(sum).ifPresent(blob -> files.put(EvidenceFiles.attachment(sum), blob)));
        seals.newestOf(id).ifPresent(seal -> files.put(EvidenceFiles.SEAL, bytes(covering(seal, id))));
        files.put(EvidenceFiles.KEY, key.publicPem().getBytes(StandardCharsets.UTF_8));
        return zip(manifest(notice, files), files);
    }

    private Manifest manifest(Notice notice, Map<String, byte[]> files) {
        var sums = new LinkedHashMap<String, String>();
        files.forEach((path, bytes) -> sums.put(path, ContentHash.sha256(bytes)));
        return new Manifest(
                EvidenceFiles.FORM,
                notice.id().toString(),
                notice.title(),
                notice.status().name(),
                notice.number() == null ? null : notice.number().toString(),
                clock.instant(),
                sums);
    }

    private RevisionLine line(Revision text) {
        return new RevisionLine(
                text.number(), text.hash().value(), text.author().value(), nameOf(text.author()), text.at());
    }

    private List<WordsLine> opinionsOn(NoticeId id) {
        return opinions.on(id).stream()
                .map(opinion -> new WordsLine(
                        opinion.id().toString(),
                        opinion.revision(),
                        opinion.hash().value(),
                        opinion.step().key(),
                        opinion.verdict().name(),
                        opinion.actor().value(),
                        nameOf(opinion.actor()),
                        opinion.words(),
                        opinion.at()))
                .toList();
    }

    private List<WordsLine> signaturesOn(NoticeId id) {
        return signatures.on(id).stream()
                .map(signature -> new WordsLine(
                        signature.id().toString(),
                        signature.revision(),
                        signature.hash().value(),
                        null,
                        null,
                        signature.signer().value(),
                        nameOf(signature.signer()),
                        signature.words(),
                        signature.at()))
                .toList();
    }

    private SealLine covering(Seal seal, NoticeId id) {
        var heads = seals.headsOf(seal);
        var place = 0;
        while (!heads.get(place).notice().equals(id)) {
            place++;
        }
        var head = heads.get(place);
        var path = MerkleTree.path(heads.stream().map(Head::leaf).toList(), place);
        return new SealLine(seal, head.seq(), head.hash(), place, path);
    }

    private String nameOf(PersonId person) {
        return organisations.current().nameOf(person);
    }

    private byte[] bytes(Object value) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    private byte[] zip(Manifest manifest, Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            write(zip, EvidenceFiles.MANIFEST, bytes(manifest));
            for (var file : files.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
    }
}
