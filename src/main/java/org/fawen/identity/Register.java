package org.fawen.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the register in memory and reads it again when this or another node has changed it. */
@Component
class Register implements Organisations, Accounts {

    /** How long a change made by another node may stay unnoticed. */
    private static final Duration UNNOTICED = Duration.ofSeconds(2);

    private final RegisterTables tables;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;
    private volatile Instant checked = Instant.EPOCH;
    private volatile @Nullable Now now;

    Register(RegisterTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Organisation current() {
        var snapshot = snapshot();
        var moment = clock.instant();
        var known = now;
        if (known == null
                || known.of() != snapshot
                || moment.isBefore(known.from())
                || !moment.isBefore(known.until())) {
            known = new Now(snapshot, moment, snapshot.unchangedUntil(moment), snapshot.at(moment));
            now = known;
        }
        return known.organisation();
    }

    @Override
    public Optional<Account> named(String username) {
        return Optional.ofNullable(snapshot().accounts().get(username));
    }

    @Override
    public List<Account> featured() {
        return snapshot().accounts().values().stream().filter(Account::featured).toList();
    }

    @Override
    public boolean none() {
        return snapshot().accounts().isEmpty();
    }

    /** Reads the register now; whoever changes it calls this after the commit. */
    void refresh() {
        snapshot = tables.read();
    }

    private Snapshot snapshot() {
        var known = snapshot;
        if (known != null && !isDue()) {
            return known;
        }
        checked = clock.instant();
        if (known == null || known.version() != tables.version()) {
            known = tables.read();
            snapshot = known;
        }
        return known;
    }

    /** The register as it is between two moments at which a delegation begins or ends. */
    private record Now(Snapshot of, Instant from, Instant until, Organisation organisation) {}

    private boolean isDue() {
        return Duration.between(checked, clock.instant()).compareTo(UNNOTICED) > 0;
    }
}
