package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Scope;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions in PostgreSQL. */
@Repository
class JdbcOpinions implements Opinions {

    private final JdbcClient jdbc;

    JdbcOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Opinion opinion) {
        jdbc.sql("""
                        insert into opinion (id, notice_id, revision, hash, step, stage, actor, on_behalf_of, unit,
                                             verdict, words, at, scope)
                        values (:id, :notice, :revision, :hash, :step, :stage, :actor, :onBehalfOf, :unit,
                                :verdict, :words, :at, :scope)
                        """)
                .param("id", opinion.id())
                .param("notice", opinion.notice().value())
                .param("revision", opinion.revision())
                .param("hash", opinion.hash().value())
                .param("step", opinion.step().key())
                .param("stage", opinion.stage() == null ? null : opinion.stage().name())
                .param("actor", opinion.actor().value())
                .param(
                        "onBehalfOf",
                        opinion.onBehalfOf() == null
                                ? null
                                : opinion.onBehalfOf().value())
                .param("unit", opinion.unit())
                .param("verdict", opinion.verdict().name())
                .param("words", opinion.words())
                .param("at", JdbcNotices.utc(opinion.at()))
                .param("scope", opinion.scope().sections().toArray(String[]::new))
                .update();
    }

    @Override
    public List<Opinion> on(NoticeId notice) {
        return jdbc.sql("select * from opinion where notice_id = :notice order by at, id")
                .param("notice", notice.value())
                .query(JdbcOpinions::opinion)
                .list();
    }

    private static Opinion opinion(ResultSet row, int index) throws SQLException {
        var stage = row.getString("stage");
        var onBehalfOf = row.getString("on_behalf_of");
        return new Opinion(
                row.getObject("id", UUID.class),
                new NoticeId(row.getObject("notice_id", UUID.class)),
                row.getInt("revision"),
                new ContentHash(row.getString("hash")),
                Step.of(row.getString("step")),
                stage == null ? null : Stage.valueOf(stage),
                new PersonId(row.getString("actor")),
                onBehalfOf == null ? null : new PersonId(onBehalfOf),
                row.getString("unit"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Scope.of(List.of((String[]) row.getArray("scope").getArray())));
    }
}
