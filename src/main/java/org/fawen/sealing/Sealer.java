package org.fawen.sealing;

import java.security.cert.X509Certificate;
import java.util.List;

/** Signs in an organ's name. The key may lie in a file, in a device or with a service; nobody gets to see it. */
public interface Sealer {

    SealAlgorithm algorithm();

    /** The organ's certificate first, then those that vouch for it. */
    List<X509Certificate> certificates();

    /** The signature over these bytes. */
    byte[] sign(byte[] bytes);
}
