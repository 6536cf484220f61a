package org.fawen.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies in an evidence package {@code fawen-evidence-1}: a ZIP that proves itself without this program's database. */
final class EvidenceFiles {

    static final String FORM = "fawen-evidence-1";
    static final String MANIFEST = "manifest.json";
    static final String CHAIN = "chain.json";
    static final String SEAL = "seal.json";
    static final String KEY = "key.pem";
    static final String REVISIONS = "revisions.json";
    static final String OPINIONS = "opinions.json";
    static final String SIGNATURES = "signatures.json";
    static final String PUBLICATION = "publication.json";

    private EvidenceFiles() {}

    /** @throws IllegalArgumentException when a file from elsewhere left something out */
    private static void present(@Nullable Object... parts) {
        for (var part : parts) {
            if (part == null) {
                throw new IllegalArgumentException("Something is missing");
            }
        }
    }

    /** The canonical bytes of a revision. */
    static String revision(int number) {
        return "revisions/%d.json".formatted(number);
    }

    /** The bytes of an attachment; its name is its SHA-256. */
    static String attachment(String sha256) {
        return "attachments/" + sha256;
    }

    /**
     * The table of contents.
     *
     * @param files SHA-256 of every other file, by its path
     */
    record Manifest(
            String form,
            String notice,
            String title,
            String status,
            @Nullable String number,
            Instant made,
            Map<String, String> files) {

        Manifest {
            present(form, notice, title, files);
        }
    }

    /** A frozen text. */
    record RevisionLine(int number, String hash, String author, String authorName, Instant at) {

        RevisionLine {
            present(hash, author, authorName, at);
        }
    }

    /** What somebody said of it, or a signature; then step and verdict are none. */
    record WordsLine(
            String id,
            int revision,
            String hash,
            @Nullable String step,
            @Nullable String verdict,
            String person,
            String personName,
            String words,
            Instant at) {

        WordsLine {
            present(id, hash, person, personName, words, at);
        }
    }

    /** What was published. */
    record PublicationLine(
            int revision, String hash, @Nullable Instant publishedAt) {

        PublicationLine {
            present(hash);
        }
    }

    /**
     * The seal that covers the chain, and the path from the chain's head to the seal's root.
     *
     * @param seq number of the last entry it covers
     * @param place of the head among those the seal covers, from 0
     */
    record SealLine(Seal seal, int seq, String head, int place, List<String> path) {

        SealLine {
            present(seal, head, path);
        }
    }
}
