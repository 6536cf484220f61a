package org.fawen.cli;

import java.util.stream.Collectors;
import org.fawen.sealing.FoundSeal;
import org.fawen.sealing.SealVerdict;
import org.fawen.sealing.Trust;
import org.jspecify.annotations.Nullable;

/** The line {@code verify} says of a sealed document. */
final class SealLines {

    private static final String ALGORITHM = "sha256:";
    private static final int CHECK_CODE = 8;

    private final Sentences sentences;
    private final @Nullable Trust trust;

    /** @param trust the certificates that are believed; none when nobody said */
    SealLines(Sentences sentences, @Nullable Trust trust) {
        this.sentences = sentences;
        this.trust = trust;
    }

    Answer answer(SealVerdict verdict) {
        return switch (verdict) {
            case SealVerdict.Unsealed none -> new Answer(Commands.ERRORS_FOUND, sentences.of("sealing.none"));
            case SealVerdict.Broken broken ->
                new Answer(Commands.ERRORS_FOUND, sentences.of(broken.fault(), broken.place()));
            case SealVerdict.Whole whole -> whole(whole);
        };
    }

    private Answer whole(SealVerdict.Whole whole) {
        var believed = trust == null || whole.seals().stream().allMatch(trust::covers);
        var seals = whole.seals().stream().map(this::seal).collect(Collectors.joining("；"));
        var content = whole.content() == null
                ? ""
                : sentences.of(
                        "sealing.content",
                        whole.content().replace(ALGORITHM, "").substring(0, CHECK_CODE));
        return new Answer(
                believed ? 0 : Commands.ERRORS_FOUND,
                sentences.of(believed ? "sealing.whole" : "sealing.whole-not-trusted", seals, content));
    }

    private String seal(FoundSeal seal) {
        var time = seal.stampedAt() == null
                ? sentences.of("sealing.sealed-at", seal.sealedAt().toString())
                : sentences.of("sealing.stamped-at", seal.stampedAt().toString());
        return sentences.of("sealing.seal", seal.organ(), sentences.of("sealing.algorithm." + seal.algorithm()), time)
                + vouched(seal);
    }

    private String vouched(FoundSeal seal) {
        if (trust != null) {
            return sentences.of(trust.covers(seal) ? "sealing.trusted" : "sealing.not-trusted");
        }
        return sentences.of(
                seal.isSelfMade() ? "sealing.self-made" : "sealing.issued-by",
                seal.certificate().getIssuerX500Principal().getName(),
                seal.certificate().getSerialNumber().toString(16));
    }
}
