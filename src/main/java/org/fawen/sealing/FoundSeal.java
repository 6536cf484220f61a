package org.fawen.sealing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/**
 * A seal in a file that holds.
 *
 * @param sealedAt by the sealer's own clock
 * @param stampedAt by a time-stamping authority; none when there was none
 */
public record FoundSeal(
        X509Certificate certificate,
        SealAlgorithm algorithm,
        Instant sealedAt,
        @Nullable Instant stampedAt) {

    /** Whose seal it is: the common name of the certificate. */
    public String organ() {
        var names = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN);
        return names.length == 0
                ? certificate.getSubjectX500Principal().getName()
                : names[0].getFirst().getValue().toString();
    }

    /** Whether the certificate vouches only for itself. */
    public boolean isSelfMade() {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** When it was sealed as far as anybody can tell. */
    Instant time() {
        return stampedAt == null ? sealedAt : stampedAt;
    }
}
