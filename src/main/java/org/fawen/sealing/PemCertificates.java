package org.fawen.sealing;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;

/** Certificates as text that every tool reads. */
public final class PemCertificates {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private PemCertificates() {}

    public static String of(Collection<X509Certificate> certificates) {
        return certificates.stream().map(PemCertificates::of).collect(Collectors.joining());
    }

    private static String of(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                    .formatted(LINES.encodeToString(certificate.getEncoded()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
