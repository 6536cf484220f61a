package org.fawen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.fawen.OwnDatabase;
import org.fawen.audit.AuditFault.Kind;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.ActPerformed;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Whatever somebody with every right in the database does to the trail, it is found. */
@TestInstance(Lifecycle.PER_CLASS)
class AuditCheckTests {

    private static final int NOTICES = 12;
    private static final int EACH = 30;

    private final SealKey key = SealKey.generate();
    private final Random random = new Random(20261124);
    private final List<NoticeId> notices = new ArrayList<>();
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private AuditCheck check;
    private AuditTrail trail;
    private Sealing sealing;
    private Map<Long, String> keptOutside = Map.of();

    @BeforeAll
    void layATrail() {
        var database = new DriverManagerDataSource(OwnDatabase.url("audit"));
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        // What the trail refers to; the rest of the schema is not needed here.
        jdbc.sql("create table notice (id uuid primary key)").update();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/audit")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        var seals = new Seals(jdbc);
        check = new AuditCheck(jdbc, seals, key);
        trail = new AuditTrail(jdbc, JsonMapper.shared());
        sealing = new Sealing(seals, key, Clock.fixed(Instant.parse("2026-11-24T08:00:00.5Z"), ZoneOffset.UTC));
        for (var i = 0; i < NOTICES; i++) {
            var notice = NoticeId.next();
            jdbc.sql("insert into notice values (:id)")
                    .param("id", notice.value())
                    .update();
            notices.add(notice);
        }
        for (var round = 0; round < 4; round++) {
            for (var notice : notices) {
                act(notice, "第 " + round + " 轮意见");
                act(notice, "同意。");
            }
            seal();
        }
        var last = seals.last().orElseThrow();
        keptOutside = Map.of(last.number(), last.hash());
    }

    @Test
    void findsNothingInAWholeTrail() {
        assertThat(check.faults(keptOutside)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_seal")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void givesTheLastSealOfEachDay() {
        var seals = new Seals(jdbc);

        assertThat(seals.daily("Asia/Shanghai", 10)).extracting(Seal::number).containsExactly(4L);
        rolledBack(() -> {
            var last = seals.last().orElseThrow();
            var nextDay = new Seal(5, Instant.parse("2026-11-24T16:00:00Z"), 1, last.root(), last.hash(), "x");
            seals.add(nextDay, List.of());
            assertThat(seals.daily("Asia/Shanghai", 10))
                    .extracting(Seal::number)
                    .containsExactly(5L, 4L);
            assertThat(seals.daily("UTC", 10)).extracting(Seal::number).containsExactly(5L);
        });
    }

    @Test
    void leavesWhatGrewToTheNextSeal() {
        rolledBack(() -> {
            act(notices.getFirst(), "新的一条");
            assertThat(check.faults(Map.of())).isEmpty();
            seal();
            assertThat(check.faults(Map.of())).isEmpty();
        });
    }

    @Test
    void refusesToBeChangedByTheApplication() {
        for (var sql : List.of(
                "update audit_entry set entry = ''",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set root = ''",
                "delete from audit_head",
                "truncate audit_seal cascade")) {
            assertThat(refused(sql)).as(sql).isTrue();
        }
    }

    /** 30 of each of nine ways: 270 tamperings. */
    @ParameterizedTest
    @EnumSource
    void findsEveryTampering(Tampering way) {
        for (var i = 0; i < EACH; i++) {
            var seed = i;
            rolledBack(() -> {
                // Somebody with every right switches the guards off.
                jdbc.sql("set local session_replication_role = replica").update();
                var notice = notices.get(random.nextInt(NOTICES));
                tamper(way, notice);
                assertThat(check.faults(keptOutside))
                        .as("%s of %s, number %d", way, notice, seed)
                        .isNotEmpty();
            });
        }
    }

    @Test
    void tellsWhatIsWrong() {
        var notice = notices.getFirst();
        rolledBack(() -> {
            jdbc.sql("set local session_replication_role = replica").update();
            tamper(Tampering.CUT_THE_END, notice);
            assertThat(check.faults(Map.of())).extracting(AuditFault::kind).containsOnly(Kind.ENTRY_MISSING);
        });
        rolledBack(() -> {
            jdbc.sql("set local session_replication_role = replica").update();
            tamper(Tampering.REWRITE_THE_CHAIN, notice);
            assertThat(check.faults(Map.of())).extracting(AuditFault::kind).containsOnly(Kind.ENTRY_REPLACED);
        });
        rolledBack(() -> {
            jdbc.sql("set local session_replication_role = replica").update();
            tamper(Tampering.REWRITE_CHAIN_AND_SEALS, notice);
            assertThat(check.faults(Map.of())).extracting(AuditFault::kind).contains(Kind.SEAL_UNSIGNED);
        });
    }

    /** What somebody may try. */
    enum Tampering {
        EDIT,
        DELETE,
        REORDER,
        INSERT,
        CUT_THE_END,
        REWRITE_THE_CHAIN,
        REWRITE_CHAIN_AND_SEALS,
        REMOVE_THE_NOTICE,
        FORGET_THE_LAST_SEAL
    }

    private void tamper(Tampering way, NoticeId notice) {
        var length = 8;
        var place = 1 + random.nextInt(length);
        switch (way) {
            case EDIT ->
                change(
                        "update audit_entry set entry = replace(entry, '意见', '异议') || ' ' where notice_id = :n and seq = "
                                + place,
                        notice);
            case DELETE -> change("delete from audit_entry where notice_id = :n and seq = " + place, notice);
            case REORDER -> {
                var other = place % length + 1;
                change("update audit_entry set seq = -1 where notice_id = :n and seq = " + place, notice);
                change(
                        "update audit_entry set seq = %d where notice_id = :n and seq = %d".formatted(place, other),
                        notice);
                change("update audit_entry set seq = %d where notice_id = :n and seq = -1".formatted(other), notice);
            }
            case INSERT -> {
                var last = jdbc.sql("select hash from audit_entry where notice_id = :n and seq = " + length)
                        .param("n", notice.value())
                        .query(String.class)
                        .single();
                insert(notice, new ChainEntry(length + 1, "{}", last, ChainEntry.hashOf(last, "{}")));
            }
            case CUT_THE_END ->
                change(
                        "delete from audit_entry where notice_id = :n and seq > " + (length - 1 - random.nextInt(3)),
                        notice);
            case REWRITE_THE_CHAIN -> rewrite(notice, place);
            case REWRITE_CHAIN_AND_SEALS -> {
                rewrite(notice, place);
                resealWithAnotherKey(notice);
            }
            case REMOVE_THE_NOTICE -> change("delete from audit_entry where notice_id = :n", notice);
            case FORGET_THE_LAST_SEAL -> {
                jdbc.sql("delete from audit_head where seal = 4").update();
                jdbc.sql("delete from audit_seal where number = 4").update();
                jdbc.sql("delete from audit_entry where seq > 6").update();
            }
        }
    }

    /** Changes one entry and computes all hashes after it anew, as somebody would who knows how. */
    private void rewrite(NoticeId notice, int place) {
        var chain = new AuditChain(jdbc, JsonMapper.shared()).entries(notice);
        change("delete from audit_entry where notice_id = :n", notice);
        var previous = "";
        for (var entry : chain) {
            var words = entry.seq() == place ? entry.entry() + " " : entry.entry();
            var forged = new ChainEntry(entry.seq(), words, previous, ChainEntry.hashOf(previous, words));
            insert(notice, forged);
            previous = forged.hash();
        }
    }

    private void resealWithAnotherKey(NoticeId notice) {
        change("""
                update audit_head
                   set hash = (select hash from audit_entry e where e.notice_id = :n and e.seq = audit_head.seq)
                 where notice_id = :n
                """, notice);
        var seals = new Seals(jdbc);
        var other = SealKey.generate();
        var previous = "";
        for (var seal : seals.all()) {
            var root =
                    MerkleTree.root(seals.headsOf(seal).stream().map(Head::leaf).toList());
            var forged = new Seal(seal.number(), seal.at(), seal.heads(), root, previous, "").signedBy(other);
            jdbc.sql(
                            "update audit_seal set root = :root, previous = :previous, signature = :signature where number = :n")
                    .param("root", root)
                    .param("previous", previous)
                    .param("signature", forged.signature())
                    .param("n", seal.number())
                    .update();
            previous = forged.hash();
        }
    }

    private void insert(NoticeId notice, ChainEntry entry) {
        jdbc.sql("insert into audit_entry values (:n, :seq, :entry, :previous, :hash)")
                .param("n", notice.value())
                .param("seq", entry.seq())
                .param("entry", entry.entry())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    private void change(String sql, NoticeId notice) {
        assertThat(jdbc.sql(sql).param("n", notice.value()).update()).as(sql).isPositive();
    }

    private boolean refused(String sql) {
        try {
            jdbc.sql(sql).update();
            return false;
        } catch (org.springframework.dao.DataAccessException no) {
            return String.valueOf(no.getMessage()).contains("append-only");
        }
    }

    private void act(NoticeId notice, String words) {
        trail.on(new ActPerformed(
                UUID.randomUUID(),
                notice,
                null,
                new PersonId("p14"),
                "approve",
                null,
                null,
                1,
                new ContentHash("sha256:" + ContentHash.sha256(words.getBytes(StandardCharsets.UTF_8))),
                words,
                Instant.parse("2026-11-24T08:00:00Z")));
    }

    private void seal() {
        transaction.executeWithoutResult(status -> sealing.seal());
    }

    private void rolledBack(Runnable what) {
        transaction.executeWithoutResult(status -> {
            what.run();
            status.setRollbackOnly();
        });
    }
}
