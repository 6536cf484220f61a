package org.fawen.audit;

import java.util.List;
import org.fawen.identity.BusinessZone;
import org.springframework.stereotype.Component;

/** The seals in the database, under the key in the data folder. */
@Component
class InstitutionSeals implements PublicSeals {

    private final Seals seals;
    private final SealKey key;
    private final BusinessZone zone;

    InstitutionSeals(Seals seals, SealKey key, BusinessZone zone) {
        this.seals = seals;
        this.key = key;
        this.zone = zone;
    }

    @Override
    public String key() {
        return key.publicPem();
    }

    @Override
    public List<Root> daily(int days) {
        return seals.daily(zone.zone().getId(), days).stream()
                .map(seal -> new Root("%s %d %s %s"
                        .formatted(
                                seal.at().atZone(zone.zone()).toLocalDate(),
                                seal.number(),
                                seal.hash(),
                                seal.signature())))
                .toList();
    }
}
