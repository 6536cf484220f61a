package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
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
    public Optional<Amendment> find(NoticeId notice, int base) {
        return jdbc.sql("select * from amendment where notice_id = :notice and base = :base")
                .param("notice", notice.value())
                .param("base", base)
                .query(JdbcAmendments::amendment)
                .optional();
    }

    @Override
    public Optional<Amendment> leftBy(PersonId author, Notice present) {
        return jdbc.sql("""
                        select *
                          from amendment
                         where notice_id = :notice
                           and author = :author
                           and base < :revision
                         order by base desc
                         limit 1
                        """)
                .param("notice", present.id().value())
                .param("author", author.value())
                .param("revision", present.revision())
                .query(JdbcAmendments::amendment)
                .optional();
    }

    @Override
    public void save(Amendment amendment) {
        jdbc.sql("""
                        insert into amendment (notice_id, base, author, version, content, saved_at)
                        values (:notice, :base, :author, :version, :content, :at)
                        on conflict (notice_id, base) do update
                           set author = excluded.author,
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
    public void drop(NoticeId notice, int base) {
        jdbc.sql("delete from amendment where notice_id = :notice and base = :base")
                .param("notice", notice.value())
                .param("base", base)
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

    private static Amendment amendment(ResultSet row, int index) throws SQLException {
        return new Amendment(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                row.getInt("base"),
                new PersonId(row.getString("author")),
                row.getLong("version"),
                StoredJson.content(row.getString("content")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
