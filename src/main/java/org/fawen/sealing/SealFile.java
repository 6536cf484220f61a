package org.fawen.sealing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The keys of an organ's seal in a PKCS#12 file: one for RSA, one for SM2, or only one of them. */
final class SealFile {

    private SealFile() {}

    /** @throws SealUnusable when it is not PKCS#12, the password is wrong, or no key is in it */
    static List<Sealer> read(Path file, char[] password) {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12", Crypto.PROVIDER);
            store.load(in, password);
            var sealers = new ArrayList<Sealer>();
            for (var alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    sealers.add(new KeySealer(
                            (PrivateKey) store.getKey(alias, password),
                            certificates(store.getCertificateChain(alias))));
                }
            }
            if (sealers.isEmpty()) {
                throw new SealUnusable("There is no key in " + file.getFileName());
            }
            return sealers;
        } catch (IOException | GeneralSecurityException unusable) {
            throw new SealUnusable(
                    "The seal %s cannot be opened: its password is wrong, or it is no PKCS#12 file"
                            .formatted(file.getFileName()),
                    unusable);
        }
    }

    private static List<X509Certificate> certificates(Certificate[] chain) {
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }

    static void write(OutputStream out, List<DemoKey> keys, char[] password) throws IOException {
        try {
            var store = KeyStore.getInstance("PKCS12", Crypto.PROVIDER);
            store.load(null, null);
            for (var key : keys) {
                store.setKeyEntry(
                        SealAlgorithm.of(key.certificate().getPublicKey()).name(),
                        key.secret(),
                        password,
                        new Certificate[] {key.certificate()});
            }
            store.store(out, password);
        } catch (GeneralSecurityException impossible) {
            throw new SealUnusable("A seal could not be written", impossible);
        }
    }
}
