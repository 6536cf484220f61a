package org.fawen.sealing;

import java.util.List;
import java.util.Optional;
import org.fawen.rendering.SealPicture;

/**
 * The electronic seal of an organ.
 *
 * @param organ its name as it stands in the documents it issues
 * @param picture what is seen where it seals
 * @param sealers its keys, one for each algorithm it has
 */
public record OrganSeal(String organ, SealPicture picture, List<Sealer> sealers) {

    public OrganSeal {
        sealers = List.copyOf(sealers);
        if (sealers.isEmpty()) {
            throw new IllegalArgumentException("A seal without a key");
        }
    }

    /** The same keys, and something else to be seen, such as a signer's stamp. */
    public OrganSeal showing(SealPicture other) {
        return new OrganSeal(organ, other, sealers);
    }

    public Optional<Sealer> sealer(SealAlgorithm algorithm) {
        return sealers.stream()
                .filter(sealer -> sealer.algorithm() == algorithm)
                .findFirst();
    }

    /** The key for PDF: RSA, which every reader checks, where there is one. */
    public Sealer forPdf() {
        return sealer(SealAlgorithm.RSA_SHA256).orElse(sealers.getFirst());
    }
}
