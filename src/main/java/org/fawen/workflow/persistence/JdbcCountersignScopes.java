package org.fawen.workflow.persistence;

import java.util.List;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Scope;
import org.fawen.workflow.CountersignScopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of texts that units countersign, in PostgreSQL. */
@Repository
class JdbcCountersignScopes implements CountersignScopes {

    private final JdbcClient jdbc;

    JdbcCountersignScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Scope of(NoticeId notice, UnitId unit) {
        return jdbc.sql("select sections from countersign_scope where notice_id = :notice and unit = :unit")
                .param("notice", notice.value())
                .param("unit", unit.value())
                .query((row, index) ->
                        Scope.of(List.of((String[]) row.getArray("sections").getArray())))
                .optional()
                .orElse(Scope.ALL);
    }

    @Override
    public void name(NoticeId notice, UnitId unit, Scope part) {
        if (part.isAll()) {
            jdbc.sql("delete from countersign_scope where notice_id = :notice and unit = :unit")
                    .param("notice", notice.value())
                    .param("unit", unit.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into countersign_scope (notice_id, unit, sections)
                        values (:notice, :unit, :sections)
                        on conflict (notice_id, unit) do update set sections = excluded.sections
                        """)
                .param("notice", notice.value())
                .param("unit", unit.value())
                .param("sections", part.sections().stream().sorted().toArray(String[]::new))
                .update();
    }
}
