package org.fawen.sealing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Signs with a key that lies in memory, read from a PKCS#12 file. */
final class KeySealer implements Sealer {

    private final PrivateKey key;
    private final List<X509Certificate> certificates;
    private final SealAlgorithm algorithm;

    KeySealer(PrivateKey key, List<X509Certificate> certificates) {
        this.key = key;
        this.certificates = List.copyOf(certificates);
        this.algorithm = SealAlgorithm.of(certificates.getFirst().getPublicKey());
    }

    @Override
    public SealAlgorithm algorithm() {
        return algorithm;
    }

    @Override
    public List<X509Certificate> certificates() {
        return certificates;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        return Crypto.sign(algorithm, key, bytes);
    }
}
