package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Adoption;
import org.fawen.notice.NoticeId;
import org.fawen.notice.OpinionAnswer;
import org.fawen.notice.OpinionAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers to opinions in PostgreSQL. */
@Repository
class JdbcOpinionAnswers implements OpinionAnswers {

    private final JdbcClient jdbc;

    JdbcOpinionAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(OpinionAnswer answer) {
        jdbc.sql("""
                        insert into opinion_answer (id, opinion_id, adoption, reason, person, at)
                        values (:id, :opinion, :adoption, :reason, :person, :at)
                        """)
                .param("id", answer.id())
                .param("opinion", answer.opinion())
                .param("adoption", answer.adoption().name())
                .param("reason", answer.reason())
                .param("person", answer.by().value())
                .param("at", JdbcNotices.utc(answer.at()))
                .update();
    }

    @Override
    public void escalate(UUID command, UUID opinion, String words, Instant at) {
        jdbc.sql("""
                        insert into opinion_escalation (opinion_id, id, words, at)
                        values (:opinion, :id, :words, :at)
                        """)
                .param("opinion", opinion)
                .param("id", command)
                .param("words", words)
                .param("at", JdbcNotices.utc(at))
                .update();
    }

    @Override
    public Map<UUID, OpinionAnswer> on(NoticeId notice) {
        var newest = new HashMap<UUID, OpinionAnswer>();
        jdbc.sql("""
                        select answer.*, escalation.words as escalated, escalation.at as escalated_at
                          from opinion_answer answer
                          join opinion on opinion.id = answer.opinion_id
                          left join opinion_escalation escalation on escalation.opinion_id = answer.opinion_id
                         where opinion.notice_id = :notice
                         order by answer.at
                        """)
                .param("notice", notice.value())
                .query(JdbcOpinionAnswers::answer)
                .list()
                .forEach(answer -> newest.put(answer.opinion(), answer));
        return newest;
    }

    private static OpinionAnswer answer(ResultSet row, int index) throws SQLException {
        var escalated = row.getString("escalated");
        return new OpinionAnswer(
                row.getObject("id", UUID.class),
                row.getObject("opinion_id", UUID.class),
                Adoption.valueOf(row.getString("adoption")),
                row.getString("reason"),
                new PersonId(row.getString("person")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                escalated == null
                        ? null
                        : new OpinionAnswer.Escalation(
                                escalated,
                                row.getObject("escalated_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
