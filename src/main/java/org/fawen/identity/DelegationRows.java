package org.fawen.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Delegations in PostgreSQL. */
@Component
class DelegationRows {

    private final JdbcClient database;

    DelegationRows(JdbcClient database) {
        this.database = database;
    }

    /** One at a time: two that would be a circle together must not both be written. */
    void lock() {
        database.sql("lock table delegation in share row exclusive mode").update();
    }

    void add(Delegation delegation) {
        database.sql("""
                        insert into delegation (id, principal, delegate, begins, ends, steps, reason, set_by, approval)
                        values (:id, :principal, :delegate, :begins, :ends, :steps, :reason, :setBy, :approval)
                        """)
                .param("id", delegation.id())
                .param("principal", delegation.principal().value())
                .param(
                        "delegate",
                        delegation.delegate() == null
                                ? null
                                : delegation.delegate().value())
                .param("begins", utc(delegation.from()))
                .param("ends", utc(delegation.to()))
                .param("steps", delegation.steps().stream().sorted().toArray(String[]::new))
                .param("reason", delegation.reason())
                .param("setBy", delegation.setBy().value())
                .param("approval", delegation.approval().name())
                .update();
    }

    void approve(UUID id, PersonId by) {
        database.sql("""
                        update delegation
                           set approval = 'GIVEN', approved_by = :by
                         where id = :id
                           and approval = 'AWAITED'
                        """).param("id", id).param("by", by.value()).update();
    }

    void end(UUID id, PersonId by, Instant at) {
        database.sql("""
                        update delegation
                           set ended_at = :at, ended_by = :by
                         where id = :id
                           and ended_at is null
                        """)
                .param("id", id)
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    Optional<Delegation> find(UUID id) {
        return database.sql("select * from delegation where id = :id")
                .param("id", id)
                .query(DelegationRows::delegation)
                .optional();
    }

    /** Those that are in force or to come, earliest first. */
    List<Delegation> notOver(Instant now) {
        return database.sql("select * from delegation where ends > :now and ended_at is null order by begins, id")
                .param("now", utc(now))
                .query(DelegationRows::delegation)
                .list();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        var delegate = row.getString("delegate");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Delegation(
                row.getObject("id", UUID.class),
                new PersonId(row.getString("principal")),
                delegate == null ? null : new PersonId(delegate),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                Arrays.stream((String[]) row.getArray("steps").getArray()).collect(Collectors.toUnmodifiableSet()),
                row.getString("reason"),
                new PersonId(row.getString("set_by")),
                Delegation.Approval.valueOf(row.getString("approval")),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
