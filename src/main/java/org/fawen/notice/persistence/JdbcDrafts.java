package org.fawen.notice.persistence;

import java.util.Optional;
import org.fawen.notice.Drafts;
import org.fawen.notice.NoticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Working copies in PostgreSQL. */
@Repository
class JdbcDrafts implements Drafts {

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(NoticeId notice) {
        return jdbc.sql("select content, request from draft where notice_id = :notice")
                .param("notice", notice.value())
                .query((row, index) -> new Draft(
                        notice,
                        StoredJson.content(row.getString("content")),
                        StoredJson.request(row.getString("request"))))
                .optional();
    }

    @Override
    public void save(Draft draft) {
        jdbc.sql("""
                        insert into draft (notice_id, content, request)
                        values (:notice, :content, :request)
                        on conflict (notice_id) do update
                           set content = excluded.content,
                               request = excluded.request,
                               saved_at = clock_timestamp()
                        """)
                .param("notice", draft.notice().value())
                .param("content", StoredJson.of(draft.content()))
                .param("request", StoredJson.of(draft.request()))
                .update();
    }
}
