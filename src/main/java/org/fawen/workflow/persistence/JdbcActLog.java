package org.fawen.workflow.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.WorkItemId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The acts in PostgreSQL. */
@Repository
class JdbcActLog implements ActLog {

    private final JdbcClient jdbc;

    JdbcActLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ActPerformed act) {
        jdbc.sql("""
                        insert into act (id, notice_id, item_id, person, verb, step, stage, revision, hash, words, at,
                                         on_behalf_of)
                        values (:id, :notice, :item, :person, :verb, :step, :stage, :revision, :hash, :words, :at,
                                :onBehalfOf)
                        """)
                .param("id", act.id())
                .param("notice", act.notice().value())
                .param("item", act.item() == null ? null : act.item().value())
                .param("person", act.person() == null ? null : act.person().value())
                .param("verb", act.verb())
                .param("step", act.step() == null ? null : act.step().key())
                .param("stage", act.stage() == null ? null : act.stage().name())
                .param("revision", act.revision())
                .param("hash", act.hash().value())
                .param("words", act.words())
                .param("at", JdbcWorkItems.utc(act.at()))
                .param(
                        "onBehalfOf",
                        act.onBehalfOf() == null ? null : act.onBehalfOf().value())
                .update();
    }

    @Override
    public List<ActPerformed> of(NoticeId notice) {
        return jdbc.sql("select * from act where notice_id = :notice order by at, id")
                .param("notice", notice.value())
                .query((row, index) -> {
                    var item = row.getObject("item_id", UUID.class);
                    var person = row.getString("person");
                    var step = row.getString("step");
                    var stage = row.getString("stage");
                    var onBehalfOf = row.getString("on_behalf_of");
                    return new ActPerformed(
                            row.getObject("id", UUID.class),
                            notice,
                            item == null ? null : new WorkItemId(item),
                            person == null ? null : new PersonId(person),
                            row.getString("verb"),
                            step == null ? null : Step.of(step),
                            stage == null ? null : Stage.valueOf(stage),
                            row.getInt("revision"),
                            new ContentHash(row.getString("hash")),
                            row.getString("words"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            onBehalfOf == null ? null : new PersonId(onBehalfOf));
                })
                .list();
    }
}
