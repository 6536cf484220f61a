package org.fawen.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.content.ContentHash;

/**
 * What a text rests on: the signatures, and the corrections that lead from the text they cover to this one.
 *
 * @param errata oldest first; none when this very text was signed
 */
public record SignedText(List<Signature> signatures, List<Erratum> errata) {

    public SignedText {
        signatures = List.copyOf(signatures);
        errata = List.copyOf(errata);
    }

    /** Goes back from a revision, correction by correction, to the one that was signed. */
    static SignedText of(int revision, List<Signature> given, List<Erratum> made) {
        var errata = new ArrayList<Erratum>();
        var signed = revision;
        while (signatures(signed, given).isEmpty()) {
            var last = before(signed, made);
            if (last.isEmpty()) {
                break;
            }
            errata.addFirst(last.orElseThrow());
            signed = last.orElseThrow().from();
        }
        return new SignedText(signatures(signed, given), errata);
    }

    private static List<Signature> signatures(int revision, List<Signature> given) {
        return given.stream()
                .filter(signature -> signature.revision() == revision)
                .toList();
    }

    private static Optional<Erratum> before(int revision, List<Erratum> made) {
        return made.stream()
                .filter(erratum -> erratum.revision() == revision && erratum.from() < revision)
                .findFirst();
    }

    /** The only text that may come out; empty when nobody signed, not all the same, or the corrections do not follow. */
    public Optional<ContentHash> hash() {
        var hashes = signatures.stream().map(Signature::hash).distinct().toList();
        if (hashes.size() != 1) {
            return Optional.empty();
        }
        var hash = hashes.getFirst();
        for (var erratum : errata) {
            if (!erratum.fromHash().equals(hash)) {
                return Optional.empty();
            }
            hash = erratum.hash();
        }
        return Optional.of(hash);
    }

    /** Whether the trail confirms every signature and every correction. */
    public boolean isConfirmedBy(SignatureEvidence evidence) {
        return signatures.stream().allMatch(evidence::confirms)
                && errata.stream().allMatch(evidence::confirms);
    }
}
