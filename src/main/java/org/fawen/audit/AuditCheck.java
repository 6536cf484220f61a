package org.fawen.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fawen.audit.AuditFault.Kind;
import org.fawen.notice.NoticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the whole trail with its seals. An edited, moved, inserted or deleted entry breaks its chain; a cut, rewritten
 * or removed chain no longer fits a seal; a rewritten seal lacks the key; and seals cut off at the end are missed by
 * whoever has kept one.
 */
@Component
public class AuditCheck {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final SealKey key;

    AuditCheck(JdbcClient jdbc, Seals seals, SealKey key) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.key = key;
    }

    /**
     * A check of a database that no instance runs on.
     *
     * @param key file of the institution's key, which must be there
     */
    public static AuditCheck of(DataSource database, Path key) throws IOException {
        var jdbc = JdbcClient.create(database);
        return new AuditCheck(jdbc, new Seals(jdbc), SealKey.ofPem(Files.readString(key)));
    }

    /**
     * Everything that is wrong; empty when the trail is whole.
     *
     * @param kept hashes of seals that were kept outside, by number; may be empty
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<AuditFault> faults(Map<Long, String> kept) {
        var faults = new ArrayList<AuditFault>();
        var known = seals.all();
        checkSeals(known, faults);
        kept.forEach((number, hash) -> {
            if (known.stream()
                    .noneMatch(seal -> seal.number() == number && seal.hash().equals(hash))) {
                faults.add(new AuditFault(Kind.SEAL_MISSING, "seal " + number));
            }
        });
        checkChains(known, faults);
        return List.copyOf(faults);
    }

    private void checkSeals(List<Seal> known, List<AuditFault> faults) {
        var previous = "";
        for (var place = 0; place < known.size(); place++) {
            var seal = known.get(place);
            var heads = seals.headsOf(seal);
            var follows = seal.number() == place + 1 && seal.previous().equals(previous);
            var covers = heads.size() == seal.heads()
                    && !heads.isEmpty()
                    && MerkleTree.root(heads.stream().map(Head::leaf).toList()).equals(seal.root());
            if (!follows || !covers) {
                faults.add(new AuditFault(Kind.SEAL_BROKEN, "seal " + seal.number()));
            }
            if (!key.confirms(seal)) {
                faults.add(new AuditFault(Kind.SEAL_UNSIGNED, "seal " + seal.number()));
            }
            previous = seal.hash();
        }
    }

    private void checkChains(List<Seal> known, List<AuditFault> faults) {
        var chains = chains();
        chains.forEach((notice, chain) -> HashChain.firstBroken(chain)
                .ifPresent(place -> faults.add(new AuditFault(Kind.ENTRY_BROKEN, notice + " " + place))));
        var sealed = new HashMap<NoticeId, Head>();
        for (var seal : known) {
            for (var head : seals.headsOf(seal)) {
                sealed.put(head.notice(), head);
                checkHead(head, chains.getOrDefault(head.notice(), List.of()), faults);
            }
        }
        var waiting = waiting();
        chains.forEach((notice, chain) -> {
            var covered = Optional.ofNullable(sealed.get(notice)).map(Head::seq).orElse(0);
            if (chain.size() > covered && !waiting.contains(notice)) {
                faults.add(new AuditFault(Kind.CHAIN_UNSEALED, notice + " " + (covered + 1)));
            }
        });
    }

    private static void checkHead(Head head, List<ChainEntry> chain, List<AuditFault> faults) {
        var where = head.notice() + " " + head.seq();
        chain.stream()
                .filter(entry -> entry.seq() == head.seq())
                .findFirst()
                .ifPresentOrElse(
                        entry -> {
                            if (!entry.hash().equals(head.hash())) {
                                faults.add(new AuditFault(Kind.ENTRY_REPLACED, where));
                            }
                        },
                        () -> faults.add(new AuditFault(Kind.ENTRY_MISSING, where)));
    }

    private Map<NoticeId, List<ChainEntry>> chains() {
        var chains = new HashMap<NoticeId, List<ChainEntry>>();
        jdbc.sql("select * from audit_entry order by notice_id, seq").query(row -> {
            chains.computeIfAbsent(new NoticeId(row.getObject("notice_id", UUID.class)), notice -> new ArrayList<>())
                    .add(new ChainEntry(
                            row.getInt("seq"),
                            row.getString("entry"),
                            row.getString("previous"),
                            row.getString("hash")));
        });
        return chains;
    }

    private Set<NoticeId> waiting() {
        return jdbc
                .sql("select notice_id from audit_unsealed")
                .query((row, index) -> new NoticeId(row.getObject(1, UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }
}
