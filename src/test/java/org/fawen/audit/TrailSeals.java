package org.fawen.audit;

import org.springframework.stereotype.Component;

/** Lets tests of other packages seal the trail without waiting a minute. */
@Component
public class TrailSeals {

    private final Sealing sealing;

    TrailSeals(Sealing sealing) {
        this.sealing = sealing;
    }

    public void now() {
        sealing.seal();
    }
}
