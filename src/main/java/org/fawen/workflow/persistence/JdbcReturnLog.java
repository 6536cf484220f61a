package org.fawen.workflow.persistence;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.Return;
import org.fawen.workflow.ReturnLog;
import org.fawen.workflow.Returned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Returns in PostgreSQL. */
@Repository
class JdbcReturnLog implements ReturnLog {

    private final JdbcClient jdbc;

    JdbcReturnLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Returned returned) {
        jdbc.sql("""
                        insert into notice_return (id, notice_id, step, stage, person, revision, target, restart, reason, at)
                        values (:id, :notice, :step, :stage, :person, :revision, :target, :restart, :reason, :at)
                        """)
                .param("id", returned.id())
                .param("notice", returned.notice().value())
                .param("step", returned.step().key())
                .param(
                        "stage",
                        returned.stage() == null ? null : returned.stage().name())
                .param("person", returned.person().value())
                .param("revision", returned.revision())
                .param("target", returned.wish().target().key())
                .param("restart", returned.wish().restart())
                .param("reason", returned.wish().reason())
                .param("at", JdbcWorkItems.utc(returned.at()))
                .update();
    }

    @Override
    public Optional<Returned> newestToDrafter(NoticeId notice) {
        return jdbc.sql("""
                        select *
                          from notice_return
                         where notice_id = :notice
                           and target = 'draft'
                         order by at desc
                         limit 1
                        """)
                .param("notice", notice.value())
                .query((row, index) -> {
                    var stage = row.getString("stage");
                    return new Returned(
                            row.getObject("id", UUID.class),
                            notice,
                            Step.of(row.getString("step")),
                            stage == null ? null : Stage.valueOf(stage),
                            new PersonId(row.getString("person")),
                            row.getInt("revision"),
                            new Return(
                                    row.getString("reason"),
                                    Step.of(row.getString("target")),
                                    row.getBoolean("restart")),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .optional();
    }
}
