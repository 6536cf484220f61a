package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.LaterChange;
import org.fawen.notice.LaterChanges;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes after publication in PostgreSQL. */
@Repository
class JdbcLaterChanges implements LaterChanges {

    private final JdbcClient jdbc;

    JdbcLaterChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(LaterChange change) {
        if (open(change.notice()).isPresent()) {
            throw new Refusal("notice.refused.change-open");
        }
        jdbc.sql("""
                        insert into later_change (id, notice_id, kind, before, revision, reason, document_id,
                                                  effective_on, asked_by, asked_at, state)
                        values (:id, :notice, :kind, :before, :revision, :reason, :document,
                                :effectiveOn, :askedBy, :askedAt, :state)
                        """)
                .param("id", change.id())
                .param("notice", change.notice().value())
                .param("kind", change.kind().name())
                .param("before", change.before().name())
                .param("revision", change.revision())
                .param("reason", change.reason())
                .param(
                        "document",
                        change.document() == null ? null : change.document().value())
                .param("effectiveOn", change.effectiveOn())
                .param("askedBy", change.askedBy().value())
                .param("askedAt", JdbcNotices.utc(change.askedAt()))
                .param("state", change.state().name())
                .update();
    }

    @Override
    public void end(LaterChange change, LaterChange.State state, Instant at) {
        jdbc.sql("update later_change set state = :state, ended_at = :at where id = :id and state = 'ASKED'")
                .param("id", change.id())
                .param("state", state.name())
                .param("at", JdbcNotices.utc(at))
                .update();
    }

    @Override
    public Optional<LaterChange> open(NoticeId notice) {
        return jdbc.sql("select * from later_change where notice_id = :notice and state = 'ASKED'")
                .param("notice", notice.value())
                .query(JdbcLaterChanges::change)
                .optional();
    }

    @Override
    public List<LaterChange> of(NoticeId notice) {
        return jdbc.sql("select * from later_change where notice_id = :notice order by asked_at, id")
                .param("notice", notice.value())
                .query(JdbcLaterChanges::change)
                .list();
    }

    static LaterChange change(ResultSet row, int index) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        return new LaterChange(
                row.getObject("id", UUID.class),
                new NoticeId(row.getObject("notice_id", UUID.class)),
                ChangeKind.valueOf(row.getString("kind")),
                Validity.valueOf(row.getString("before")),
                row.getInt("revision"),
                row.getString("reason"),
                document == null ? null : new NoticeId(document),
                row.getObject("effective_on", LocalDate.class),
                new PersonId(row.getString("asked_by")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                LaterChange.State.valueOf(row.getString("state")),
                JdbcNotices.instant(row, "ended_at"));
    }
}
