package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.content.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Revisions in PostgreSQL. */
@Repository
class JdbcRevisions implements Revisions {

    private final JdbcClient jdbc;

    JdbcRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(Revision revision) {
        jdbc.sql("""
                        insert into revision (notice_id, number, content, canonical, hash, facts, author, at)
                        values (:notice, :number, :content, :canonical, :hash, :facts, :author, :at)
                        """)
                .param("notice", revision.notice().value())
                .param("number", revision.number())
                .param("content", StoredJson.of(revision.content()))
                .param("canonical", revision.canonical())
                .param("hash", revision.hash().value())
                .param("facts", StoredJson.of(revision.facts()))
                .param("author", revision.author().value())
                .param("at", JdbcNotices.utc(revision.at()))
                .update();
    }

    @Override
    public Optional<Revision> find(NoticeId notice, int number) {
        return jdbc.sql("select * from revision where notice_id = :notice and number = :number")
                .param("notice", notice.value())
                .param("number", number)
                .query(JdbcRevisions::revision)
                .optional();
    }

    @Override
    public List<Revision> of(NoticeId notice) {
        return jdbc.sql("select * from revision where notice_id = :notice order by number")
                .param("notice", notice.value())
                .query(JdbcRevisions::revision)
                .list();
    }

    private static Revision revision(ResultSet row, int index) throws SQLException {
        return new Revision(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                row.getInt("number"),
                StoredJson.content(row.getString("content")),
                row.getBytes("canonical"),
                new ContentHash(row.getString("hash")),
                StoredJson.facts(row.getString("facts")),
                new PersonId(row.getString("author")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
