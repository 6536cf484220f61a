package org.fawen.notice.persistence;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.notice.Amendment;
import org.fawen.notice.Amendments;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Amendments in PostgreSQL. */
@Repository
class JdbcAmendments implements Amendments {

    private final JdbcClient jdbc;

    JdbcAmendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Amendment> find(NoticeId notice) {
        return jdbc.sql("select base, author, version, content, saved_at from amendment where notice_id = :notice")
                .param("notice", notice.value())
                .query((row, index) -> new Amendment(
                        notice,
                        row.getInt("base"),
                        new PersonId(row.getString("author")),
                        row.getLong("version"),
                        StoredJson.content(row.getString("content")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void save(Amendment amendment) {
        jdbc.sql("""
                        insert into amendment (notice_id, base, author, version, content, saved_at)
                        values (:notice, :base, :author, :version, :content, :at)
                        on conflict (notice_id) do update
                           set base = excluded.base,
                               author = excluded.author,
                               version = excluded.version,
                               content = excluded.content,
                               saved_at = excluded.saved_at
                        """)
                .param("notice", amendment.notice().value())
                .param("base", amendment.base())
                .param("author", amendment.author().value())
                .param("version", amendment.version())
                .param("content", StoredJson.of(amendment.content()))
                .param("at", JdbcNotices.utc(amendment.savedAt()))
                .update();
    }

    @Override
    public void drop(NoticeId notice) {
        jdbc.sql("delete from amendment where notice_id = :notice")
                .param("notice", notice.value())
                .update();
    }

    @Override
    public Standing standing(Notice notice) {
        return jdbc.sql("""
                        select exists (select 1
                                         from amendment
                                        where notice_id = :notice
                                          and base = :revision) as unfinished,
                               exists (select 1
                                         from proof
                                        where notice_id = :notice
                                          and revision = (select max(revision) from proof where notice_id = :notice)
                                          and answer is distinct from 'CONFIRMED'
                                          and matters <> '{}') as unconfirmed
                        """)
                .param("notice", notice.id().value())
                .param("revision", notice.revision())
                .query((row, index) -> new Standing(row.getBoolean("unfinished"), row.getBoolean("unconfirmed")))
                .single();
    }
}
