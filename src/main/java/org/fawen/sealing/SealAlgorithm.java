package org.fawen.sealing;

import java.security.PublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/** How a seal signs. */
public enum SealAlgorithm {
    /** RSA with SHA-256, which every PDF reader checks. */
    RSA_SHA256("SHA256withRSA", "SHA-256", "2.16.840.1.101.3.4.2.1"),
    /** SM2 with SM3 (GB/T 32918, GB/T 32905), as GB/T 38540 asks for OFD. */
    SM2_SM3("SM3withSM2", "SM3", "1.2.156.10197.1.401");

    private final String signature;
    private final String digest;
    private final String digestIdentifier;

    SealAlgorithm(String signature, String digest, String digestIdentifier) {
        this.signature = signature;
        this.digest = digest;
        this.digestIdentifier = digestIdentifier;
    }

    static SealAlgorithm of(PublicKey key) {
        return key.getAlgorithm().equals("RSA") ? RSA_SHA256 : SM2_SM3;
    }

    String signature() {
        return signature;
    }

    String digest() {
        return digest;
    }

    String digestIdentifier() {
        return digestIdentifier;
    }

    AlgorithmIdentifier identifier() {
        return new DefaultSignatureAlgorithmIdentifierFinder().find(signature);
    }
}
