package org.fawen.sealing;

import java.util.HexFormat;

/** Digests that Java itself does not have. */
public final class Digests {

    private Digests() {}

    /** SM3 (GB/T 32905) in 64 hexadecimal digits. */
    public static String sm3(byte[] bytes) {
        return HexFormat.of().formatHex(Crypto.digest(SealAlgorithm.SM2_SM3.digest(), bytes));
    }
}
