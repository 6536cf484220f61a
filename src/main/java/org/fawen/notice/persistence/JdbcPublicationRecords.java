package org.fawen.notice.persistence;

import java.time.Instant;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Publication;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Releases in PostgreSQL. */
@Repository
class JdbcPublicationRecords implements PublicationRecords {

    private final JdbcClient jdbc;

    JdbcPublicationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void release(Publication publication, Content content) {
        jdbc.sql("""
                        insert into publication (notice_id, revision, hash, publisher, editor, source, for_public,
                                                 published_at)
                        values (:notice, :revision, :hash, :publisher, :editor, :source, :forPublic, :publishedAt)
                        on conflict (notice_id) do update
                           set revision = excluded.revision,
                               hash = excluded.hash,
                               publisher = excluded.publisher,
                               editor = excluded.editor,
                               source = excluded.source,
                               for_public = excluded.for_public,
                               published_at = excluded.published_at
                        """)
                .param("notice", publication.notice().value())
                .param("revision", publication.revision())
                .param("hash", publication.hash().value())
                .param(
                        "publisher",
                        publication.publisher() == null
                                ? null
                                : publication.publisher().value())
                .param("editor", publication.editor())
                .param("source", publication.source())
                .param("forPublic", content.isForThePublic())
                .param("publishedAt", JdbcNotices.utc(publication.publishedAt()))
                .update();
        for (var attachment : content.attachments()) {
            jdbc.sql("""
                            insert into publication_attachment (sha256, file_name, notice_id)
                            values (:sha256, :fileName, :notice)
                            on conflict do nothing
                            """)
                    .param("sha256", attachment.sha256())
                    .param("fileName", attachment.fileName())
                    .param("notice", publication.notice().value())
                    .update();
        }
    }

    @Override
    public void publish(NoticeId notice, Instant at) {
        jdbc.sql("update publication set published_at = :at where notice_id = :notice")
                .param("notice", notice.value())
                .param("at", JdbcNotices.utc(at))
                .update();
    }

    @Override
    public Optional<Publication> find(NoticeId notice) {
        return jdbc.sql("select * from publication where notice_id = :notice")
                .param("notice", notice.value())
                .query((row, index) -> {
                    var publisher = row.getString("publisher");
                    return new Publication(
                            notice,
                            row.getInt("revision"),
                            new ContentHash(row.getString("hash")),
                            publisher == null ? null : new PersonId(publisher),
                            row.getString("editor"),
                            row.getString("source"),
                            JdbcNotices.instant(row, "published_at"));
                })
                .optional();
    }
}
