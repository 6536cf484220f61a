package org.fawen.notice.persistence;

import java.time.Instant;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Publication;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.Revision;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Releases in PostgreSQL. */
@Repository
class JdbcPublicationRecords implements PublicationRecords {

    private final JdbcClient jdbc;
    private final PublicIndex index;

    JdbcPublicationRecords(JdbcClient jdbc, PublicIndex index) {
        this.jdbc = jdbc;
        this.index = index;
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
        offer(publication.notice(), content);
        index.enter(publication.notice(), null);
    }

    private void offer(NoticeId notice, Content content) {
        for (var attachment : content.attachments()) {
            jdbc.sql("""
                            insert into publication_attachment (sha256, file_name, notice_id)
                            values (:sha256, :fileName, :notice)
                            on conflict do nothing
                            """)
                    .param("sha256", attachment.sha256())
                    .param("fileName", attachment.fileName())
                    .param("notice", notice.value())
                    .update();
        }
    }

    @Override
    public void correct(Revision corrected, Instant at, String note) {
        var notice = corrected.notice();
        jdbc.sql("""
                        insert into edition (notice_id, number, revision, published_at, note)
                        select notice_id, 1, revision, published_at, ''
                          from publication
                         where notice_id = :notice
                        on conflict do nothing
                        """).param("notice", notice.value()).update();
        jdbc.sql("""
                        insert into edition (notice_id, number, revision, published_at, note)
                        select :notice, max(number) + 1, :revision, :at, :note
                          from edition
                         where notice_id = :notice
                        """)
                .param("notice", notice.value())
                .param("revision", corrected.number())
                .param("at", JdbcNotices.utc(at))
                .param("note", note)
                .update();
        jdbc.sql("update publication set revision = :revision, hash = :hash where notice_id = :notice")
                .param("notice", notice.value())
                .param("revision", corrected.number())
                .param("hash", corrected.hash().value())
                .update();
        offer(notice, corrected.content());
        index.enter(notice, null);
    }

    @Override
    public void putInto(NoticeId notice, SiteColumn column) {
        jdbc.sql("update publication set column_id = :column where notice_id = :notice")
                .param("notice", notice.value())
                .param("column", column.name())
                .update();
        index.enter(notice, column);
    }

    private @Nullable SiteColumn columnOf(NoticeId notice) {
        return jdbc.sql("select column_id from publication where notice_id = :notice and column_id is not null")
                .param("notice", notice.value())
                .query(String.class)
                .optional()
                .map(SiteColumn::valueOf)
                .orElse(null);
    }

    @Override
    public void publish(NoticeId notice, Instant at) {
        jdbc.sql("update publication set published_at = :at where notice_id = :notice")
                .param("notice", notice.value())
                .param("at", JdbcNotices.utc(at))
                .update();
        index.enter(notice, columnOf(notice));
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
