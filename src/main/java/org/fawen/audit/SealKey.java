package org.fawen.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import org.fawen.notice.content.ContentHash;

/** The Ed25519 key of an institution's seals. Its private half leaves the data folder only in a backup. */
final class SealKey {

    private static final String ALGORITHM = "Ed25519";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final PrivateKey secret;
    private final PublicKey open;

    private SealKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    static SealKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SealKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalArgumentException when the text does not hold both halves of a key */
    static SealKey ofPem(String pem) {
        try {
            var keys = KeyFactory.getInstance(ALGORITHM);
            return new SealKey(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(section(pem, "PRIVATE KEY"))), publicKey(pem));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("This is no Ed25519 key", malformed);
        }
    }

    /** Both halves, for the key file. */
    String pem() {
        return section("PRIVATE KEY", secret.getEncoded()) + publicPem();
    }

    /** The half that everybody may have. */
    String publicPem() {
        return section("PUBLIC KEY", open.getEncoded());
    }

    String sign(String hash) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(hash.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean confirms(Seal seal) {
        return confirms(publicPem(), seal);
    }

    /** Whether the key in this text signed the seal; false for anything malformed. */
    static boolean confirms(String publicPem, Seal seal) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey(publicPem));
            signature.update(seal.hash().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(seal.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /** 16 hexadecimal digits by which people compare a key. */
    static String fingerprint(String publicPem) {
        return ContentHash.sha256(section(publicPem, "PUBLIC KEY")).substring(0, 16);
    }

    private static PublicKey publicKey(String pem) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(section(pem, "PUBLIC KEY")));
    }

    private static byte[] section(String pem, String label) {
        var found = Pattern.compile("-----BEGIN %1$s-----(.*?)-----END %1$s-----".formatted(label), Pattern.DOTALL)
                .matcher(pem);
        if (!found.find()) {
            throw new IllegalArgumentException("There is no " + label);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    private static String section(String label, byte[] bytes) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, LINES.encodeToString(bytes));
    }
}
