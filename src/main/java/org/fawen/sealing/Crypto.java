package org.fawen.sealing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Digests and signatures of BouncyCastle, which is not registered for anybody else. */
final class Crypto {

    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private Crypto() {}

    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm, PROVIDER).digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] sign(SealAlgorithm algorithm, PrivateKey key, byte[] bytes) {
        try {
            var signature = Signature.getInstance(algorithm.signature(), PROVIDER);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new SealUnusable("The key of a seal cannot sign", unusable);
        }
    }

    /** Whether the key made this signature over these bytes; a value that is no signature at all is not. */
    static boolean isSignedBy(PublicKey key, SealAlgorithm algorithm, byte[] bytes, byte[] value) {
        try {
            var signature = Signature.getInstance(algorithm.signature(), PROVIDER);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(value);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    static X509Certificate certificate(byte[] encoded) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509", PROVIDER)
                .generateCertificate(new ByteArrayInputStream(encoded));
    }
}
