package org.fawen.sealing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

/** The certificates whose seals are believed: organs' own, or of those who vouch for them. */
public final class Trust {

    private final List<X509Certificate> certificates;

    private Trust(Collection<X509Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    public static Trust of(Collection<X509Certificate> certificates) {
        return new Trust(certificates);
    }

    /** @throws CertificateException when it is no list of certificates in PEM */
    public static Trust ofPem(String pem) throws CertificateException {
        var found = CertificateFactory.getInstance("X.509", Crypto.PROVIDER)
                .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
        return new Trust(found.stream().map(X509Certificate.class::cast).toList());
    }

    /** Whether the seal's certificate is one of these, or was issued by one of these. */
    public boolean covers(FoundSeal seal) {
        return certificates.contains(seal.certificate())
                || certificates.stream().anyMatch(issuer -> issued(issuer, seal.certificate()));
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        if (issuer.getBasicConstraints() < 0
                || !issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey(), Crypto.PROVIDER);
            return true;
        } catch (java.security.GeneralSecurityException notIssued) {
            return false;
        }
    }
}
