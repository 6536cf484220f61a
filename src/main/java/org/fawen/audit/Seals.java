package org.fawen.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.notice.NoticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seals and the heads they cover, append-only. */
@Repository
class Seals {

    /** Names the lock that lets one node seal at a time; any number that nothing else uses. */
    private static final long LOCK = 0x6661_7365_616cL;

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction is the only one that seals. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Takes the chains that grew since the last seal; those an act is writing to at this moment wait for the next. */
    List<Head> takeUnsealed() {
        var due = jdbc.sql("""
                        delete from audit_unsealed
                         where notice_id in (select notice_id from audit_unsealed for update skip locked)
                        returning notice_id
                        """).query(UUID.class).list();
        return due.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select distinct on (notice_id) notice_id, seq, hash
                          from audit_entry
                         where notice_id in (:due)
                         order by notice_id, seq desc
                        """)
                        .param("due", due)
                        .query((row, index) -> new Head(
                                new NoticeId(row.getObject("notice_id", UUID.class)),
                                row.getInt("seq"),
                                row.getString("hash")))
                        .list();
    }

    Optional<Seal> last() {
        return jdbc.sql("select * from audit_seal order by number desc limit 1")
                .query(Seals::seal)
                .optional();
    }

    /** All seals, oldest first. */
    List<Seal> all() {
        return jdbc.sql("select * from audit_seal order by number")
                .query(Seals::seal)
                .list();
    }

    /** The last seal of each day in the business zone, newest first. */
    List<Seal> daily(String zone, int days) {
        return jdbc.sql("""
                        select distinct on (day) *
                          from (select audit_seal.*, (at at time zone :zone)::date as day from audit_seal) dated
                         order by day desc, number desc
                         limit :days
                        """)
                .param("zone", zone)
                .param("days", days)
                .query(Seals::seal)
                .list();
    }

    /** The newest seal that covers the notice. */
    Optional<Seal> newestOf(NoticeId notice) {
        return jdbc.sql("""
                        select audit_seal.*
                          from audit_seal
                          join audit_head on audit_head.seal = audit_seal.number
                         where audit_head.notice_id = :notice
                         order by audit_seal.number desc
                         limit 1
                        """).param("notice", notice.value()).query(Seals::seal).optional();
    }

    /** What the seal covers, in the order of the tree. */
    List<Head> headsOf(Seal seal) {
        return jdbc.sql("select notice_id, seq, hash from audit_head where seal = :seal order by position")
                .param("seal", seal.number())
                .query((row, index) -> new Head(
                        new NoticeId(row.getObject("notice_id", UUID.class)), row.getInt("seq"), row.getString("hash")))
                .list();
    }

    void add(Seal seal, List<Head> heads) {
        jdbc.sql("""
                        insert into audit_seal (number, at, heads, root, previous, signature)
                        values (:number, :at, :heads, :root, :previous, :signature)
                        """)
                .param("number", seal.number())
                .param("at", seal.at().atOffset(ZoneOffset.UTC))
                .param("heads", seal.heads())
                .param("root", seal.root())
                .param("previous", seal.previous())
                .param("signature", seal.signature())
                .update();
        for (var position = 0; position < heads.size(); position++) {
            var head = heads.get(position);
            jdbc.sql("""
                            insert into audit_head (seal, position, notice_id, seq, hash)
                            values (:seal, :position, :notice, :seq, :hash)
                            """)
                    .param("seal", seal.number())
                    .param("position", position)
                    .param("notice", head.notice().value())
                    .param("seq", head.seq())
                    .param("hash", head.hash())
                    .update();
        }
    }

    private static Seal seal(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Seal(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("heads"),
                row.getString("root"),
                row.getString("previous"),
                row.getString("signature"));
    }
}
