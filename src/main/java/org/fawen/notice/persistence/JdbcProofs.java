package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Proof;
import org.fawen.notice.Proof.Answer;
import org.fawen.notice.Proofs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proofs in PostgreSQL. */
@Repository
class JdbcProofs implements Proofs {

    private final JdbcClient jdbc;

    JdbcProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(Proof proof) {
        jdbc.sql("""
                        insert into proof
                               (notice_id, from_revision, revision, asked_by, asked_at, due_at, places, matters)
                        values (:notice, :from, :revision, :by, :at, :due, :places, :matters)
                        """)
                .param("notice", proof.notice().value())
                .param("from", proof.from())
                .param("revision", proof.revision())
                .param("by", proof.askedBy().value())
                .param("at", JdbcNotices.utc(proof.askedAt()))
                .param("due", JdbcNotices.utc(proof.dueAt()))
                .param("places", proof.places())
                .param("matters", proof.matters().toArray(String[]::new))
                .update();
    }

    @Override
    public void answer(Proof proof) {
        var answer = proof.answer();
        var at = proof.answeredAt();
        if (answer == null || at == null) {
            throw new IllegalArgumentException("The proof has no answer");
        }
        jdbc.sql("""
                        update proof
                           set answer = :answer, words = :words, answered_at = :at
                         where notice_id = :notice
                           and revision = :revision
                        """)
                .param("answer", answer.name())
                .param("words", proof.words())
                .param("at", JdbcNotices.utc(at))
                .param("notice", proof.notice().value())
                .param("revision", proof.revision())
                .update();
    }

    @Override
    public Optional<Proof> newest(NoticeId notice) {
        return jdbc.sql("select * from proof where notice_id = :notice order by revision desc limit 1")
                .param("notice", notice.value())
                .query(JdbcProofs::proof)
                .optional();
    }

    @Override
    public List<NoticeId> overdue(Instant now) {
        return jdbc.sql("""
                        select proof.notice_id
                          from proof
                          join notice on notice.id = proof.notice_id
                         where proof.due_at < :now
                           and proof.answer is null
                           and proof.lapsed_at is null
                           and notice.status in ('IN_REVIEW', 'AWAITING_SIGN_OFF')
                           and not exists (select 1
                                             from proof later
                                            where later.notice_id = proof.notice_id
                                              and later.revision > proof.revision)
                         order by proof.due_at
                        """)
                .param("now", JdbcNotices.utc(now))
                .query((row, index) -> new NoticeId(row.getObject("notice_id", UUID.class)))
                .list();
    }

    @Override
    public boolean lapse(Proof proof, Instant now) {
        return jdbc.sql("""
                        update proof
                           set lapsed_at = :now
                         where notice_id = :notice
                           and revision = :revision
                           and lapsed_at is null
                        """)
                        .param("now", JdbcNotices.utc(now))
                        .param("notice", proof.notice().value())
                        .param("revision", proof.revision())
                        .update()
                > 0;
    }

    @Override
    public List<Waiting> waitingFor(PersonId drafter) {
        return jdbc.sql("""
                        select proof.*, notice.title
                          from proof
                          join notice on notice.id = proof.notice_id
                         where notice.drafter = :drafter
                           and notice.status in ('IN_REVIEW', 'AWAITING_SIGN_OFF')
                           and proof.answer is null
                           and not exists (select 1
                                             from proof later
                                            where later.notice_id = proof.notice_id
                                              and later.revision > proof.revision)
                         order by proof.due_at
                        """)
                .param("drafter", drafter.value())
                .query((row, index) -> new Waiting(proof(row, index), row.getString("title")))
                .list();
    }

    private static Proof proof(ResultSet row, int index) throws SQLException {
        var answer = row.getString("answer");
        return new Proof(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                row.getInt("from_revision"),
                row.getInt("revision"),
                new PersonId(row.getString("asked_by")),
                instant(row, "asked_at"),
                instant(row, "due_at"),
                row.getInt("places"),
                List.of((String[]) row.getArray("matters").getArray()),
                answer == null ? null : Answer.valueOf(answer),
                row.getString("words"),
                row.getObject("answered_at") == null ? null : instant(row, "answered_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
