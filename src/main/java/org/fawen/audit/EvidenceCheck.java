package org.fawen.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fawen.audit.EvidenceFiles.Manifest;
import org.fawen.audit.EvidenceFiles.PublicationLine;
import org.fawen.audit.EvidenceFiles.RevisionLine;
import org.fawen.audit.EvidenceFiles.SealLine;
import org.fawen.audit.EvidenceFiles.WordsLine;
import org.fawen.audit.EvidenceVerdict.Broken;
import org.fawen.audit.EvidenceVerdict.Whole;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks an evidence package with nothing but the package: no database, no network, no running instance. */
public final class EvidenceCheck {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, byte[]> files;
    private final List<JsonNode> acts = new ArrayList<>();

    private EvidenceCheck(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Names the first thing that does not fit.
     *
     * @param zip bytes of the package
     * @param key the institution's public key as PEM, from elsewhere; null takes the one inside on trust
     */
    public static EvidenceVerdict of(byte[] zip, @Nullable String key) {
        try {
            return new EvidenceCheck(EvidenceZip.read(zip)).verdict(key);
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            return new Broken("audit.evidence.unreadable", "");
        }
    }

    private EvidenceVerdict verdict(@Nullable String key) {
        var manifest = read(EvidenceFiles.MANIFEST, Manifest.class);
        if (!manifest.form().equals(EvidenceFiles.FORM)) {
            return new Broken("audit.evidence.unreadable", "");
        }
        var chain = List.of(read(EvidenceFiles.CHAIN, ChainEntry[].class));
        var sealed =
                Optional.ofNullable(files.get(EvidenceFiles.SEAL)).map(bytes -> JSON.readValue(bytes, SealLine.class));
        var own = new String(file(EvidenceFiles.KEY), StandardCharsets.UTF_8);
        var texts = List.of(read(EvidenceFiles.REVISIONS, RevisionLine[].class));
        var signatures = List.of(read(EvidenceFiles.SIGNATURES, WordsLine[].class));
        chain.forEach(entry -> acts.add(JSON.readTree(entry.entry())));
        return brokenFile(manifest)
                .or(() -> brokenChain(manifest, chain))
                .or(() -> sealed.flatMap(line -> brokenSeal(manifest, chain, line, own, key)))
                .or(() -> brokenText(texts))
                .or(() -> brokenWords("audit.evidence.opinion", opinions()))
                .or(() -> brokenWords("audit.evidence.signature", signatures))
                .or(() -> brokenPublication(signatures))
                .<EvidenceVerdict>map(broken -> broken)
                .orElseGet(() -> new Whole(
                        manifest.title(),
                        manifest.number(),
                        signersOf(signatures),
                        chain.size(),
                        chain.size() - sealed.map(SealLine::seq).orElse(0),
                        sealed.map(line -> line.seal().at()).orElse(null),
                        SealKey.fingerprint(own)));
    }

    /** Every file has the sum the manifest names, and none is there that it does not name. */
    private Optional<Broken> brokenFile(Manifest manifest) {
        var names = new HashSet<>(files.keySet());
        names.addAll(manifest.files().keySet());
        names.remove(EvidenceFiles.MANIFEST);
        return names.stream()
                .sorted()
                .filter(name -> !files.containsKey(name)
                        || !ContentHash.sha256(file(name))
                                .equals(manifest.files().get(name)))
                .findFirst()
                .map(name -> new Broken("audit.evidence.file", name));
    }

    private Optional<Broken> brokenChain(Manifest manifest, List<ChainEntry> chain) {
        var broken = HashChain.firstBroken(chain);
        if (broken.isPresent()) {
            return Optional.of(new Broken("audit.evidence.entry", Integer.toString(broken.getAsInt())));
        }
        return acts.stream()
                .filter(act -> !text(act, "notice").equals(manifest.notice()))
                .findFirst()
                .map(act -> new Broken("audit.evidence.entry", text(act, "id")));
    }

    private static Optional<Broken> brokenSeal(
            Manifest manifest, List<ChainEntry> chain, SealLine line, String own, @Nullable String key) {
        var seal = line.seal();
        var covered = line.seq() >= 1 && line.seq() <= chain.size()
                ? chain.get(line.seq() - 1).hash()
                : "";
        var leaf = "%s|%d|%s".formatted(manifest.notice(), line.seq(), line.head());
        var number = Long.toString(seal.number());
        if (!covered.equals(line.head()) || !leadsToTheRoot(leaf, line)) {
            return Optional.of(new Broken("audit.evidence.seal", number));
        }
        if (key != null && !SealKey.fingerprint(key).equals(SealKey.fingerprint(own))) {
            return Optional.of(new Broken("audit.evidence.key", SealKey.fingerprint(own)));
        }
        return SealKey.confirms(own, seal)
                ? Optional.empty()
                : Optional.of(new Broken("audit.evidence.seal-signature", number));
    }

    private static boolean leadsToTheRoot(String leaf, SealLine line) {
        try {
            return MerkleTree.rootFrom(leaf, line.place(), line.seal().heads(), line.path())
                    .equals(line.seal().root());
        } catch (IllegalArgumentException noSuchPath) {
            return false;
        }
    }

    /** Each text has its hash, an act on it stands in the chain, and the bytes of its attachments are there. */
    private Optional<Broken> brokenText(List<RevisionLine> texts) {
        for (var text : texts) {
            var name = EvidenceFiles.revision(text.number());
            var canonical = file(name);
            if (!ContentHash.ofBytes(canonical).value().equals(text.hash())
                    || acts.stream()
                            .noneMatch(act -> act.path("revision").asInt(-1) == text.number()
                                    && text(act, "hash").equals(text.hash()))) {
                return Optional.of(new Broken("audit.evidence.text", name));
            }
            var missing = StreamSupport.stream(
                            JSON.readTree(canonical).path("attachments").spliterator(), false)
                    .map(attachment -> text(attachment, "sha256"))
                    .filter(sum -> !ContentHash.sha256(file(EvidenceFiles.attachment(sum)))
                            .equals(sum))
                    .findFirst();
            if (missing.isPresent()) {
                return missing.map(sum -> new Broken("audit.evidence.file", EvidenceFiles.attachment(sum)));
            }
        }
        return Optional.empty();
    }

    /** Each stands in the chain with the same person, text and words. */
    private Optional<Broken> brokenWords(String message, List<WordsLine> lines) {
        return lines.stream()
                .filter(line -> acts.stream()
                        .noneMatch(act -> text(act, "id").equals(line.id())
                                && text(act, "person").equals(line.person())
                                && text(act, "hash").equals(line.hash())
                                && text(act, "words").equals(line.words())))
                .findFirst()
                .map(line -> new Broken(message, line.personName()));
    }

    /** 签的是什么，发的就是什么. */
    private Optional<Broken> brokenPublication(List<WordsLine> signatures) {
        return publication()
                .filter(published -> !covers(signatures, published))
                .map(published -> new Broken("audit.evidence.published", Integer.toString(published.revision())));
    }

    /** The signatures on it, or the last 文字更正 of what was signed, name the text that was published. */
    private boolean covers(List<WordsLine> signatures, PublicationLine published) {
        var corrected = signedRevision(signatures, published.revision()) < published.revision();
        return corrected
                ? errataTo(published.revision())
                        .anyMatch(act -> text(act, "hash").equals(published.hash()))
                : signatures.stream()
                        .filter(signature -> signature.revision() == published.revision())
                        .allMatch(signature -> signature.hash().equals(published.hash()));
    }

    /** Goes back over corrections, each of which made the next revision, to the one that was signed. */
    private int signedRevision(List<WordsLine> signatures, int revision) {
        var signed = revision;
        while (!isSigned(signatures, signed) && errataTo(signed).findAny().isPresent()) {
            signed--;
        }
        return signed;
    }

    private static boolean isSigned(List<WordsLine> signatures, int revision) {
        return signatures.stream().anyMatch(signature -> signature.revision() == revision);
    }

    private Stream<JsonNode> errataTo(int revision) {
        return acts.stream()
                .filter(act -> text(act, "verb").equals("erratum")
                        && act.path("revision").asInt(0) == revision);
    }

    private List<String> signersOf(List<WordsLine> signatures) {
        var revision = publication()
                .map(published -> signedRevision(signatures, published.revision()))
                .or(() -> signatures.stream().map(WordsLine::revision).max(Integer::compare))
                .orElse(0);
        return signatures.stream()
                .filter(signature -> signature.revision() == revision)
                .map(WordsLine::personName)
                .toList();
    }

    private List<WordsLine> opinions() {
        return Stream.of(read(EvidenceFiles.OPINIONS, WordsLine[].class)).toList();
    }

    private Optional<PublicationLine> publication() {
        return Optional.ofNullable(files.get(EvidenceFiles.PUBLICATION))
                .map(bytes -> JSON.readValue(bytes, PublicationLine.class));
    }

    private <T> T read(String name, Class<T> type) {
        return JSON.readValue(file(name), type);
    }

    private byte[] file(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
