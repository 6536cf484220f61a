package org.fawen.audit;

import java.util.List;

/** What everybody may know of the seals over the trail; whoever keeps a copy will notice a trail that was rewritten. */
public interface PublicSeals {

    /** The institution's public key as PEM. */
    String key();

    /** The last seal of each of the newest days in the business zone, newest first. */
    List<Root> daily(int days);

    /**
     * A seal, as it is kept outside.
     *
     * @param line day, number, hash and signature, divided by blanks
     */
    record Root(String line) {}
}
