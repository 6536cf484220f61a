package org.fawen.sealing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key made on the spot, vouched for by nobody but itself: for trying out, and it says so. */
record DemoKey(PrivateKey secret, X509Certificate certificate) {

    private static final int RSA_BITS = 2048;
    private static final int SERIAL_BITS = 120;
    private static final Duration LIFE = Duration.ofDays(3 * 365);
    private static final String UNIT = "仅供演示";

    static DemoKey make(SealAlgorithm algorithm, String organ, Instant from) {
        try {
            return certified(pair(algorithm), algorithm, organ, from);
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new SealUnusable("A key for trying out could not be made", impossible);
        }
    }

    private static KeyPair pair(SealAlgorithm algorithm) throws GeneralSecurityException {
        if (algorithm == SealAlgorithm.RSA_SHA256) {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        }
        var generator = KeyPairGenerator.getInstance("EC", Crypto.PROVIDER);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        return generator.generateKeyPair();
    }

    private static DemoKey certified(KeyPair pair, SealAlgorithm algorithm, String organ, Instant from)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.OU, UNIT)
                .addRDN(BCStyle.CN, organ)
                .build();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Date.from(from.minus(Duration.ofHours(1))),
                Date.from(from.plus(LIFE)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var signed = builder.build(new JcaContentSignerBuilder(algorithm.signature())
                .setProvider(Crypto.PROVIDER)
                .build(pair.getPrivate()));
        return new DemoKey(pair.getPrivate(), Crypto.certificate(signed.getEncoded()));
    }
}
