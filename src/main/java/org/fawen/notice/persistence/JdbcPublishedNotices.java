package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Publication;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.Validity;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public's view of the notices. */
@Repository
class JdbcPublishedNotices implements PublishedNotices {

    /** Everything that was published, without a condition. */
    static final String SELECT = """
            select publication.*, revision.content, revision.facts, notice.validity, notice.number_code, notice.number_year,
                   notice.number_serial, notice.document_date, notice.historical
              from publication
              join notice on notice.id = publication.notice_id
              join revision on revision.notice_id = publication.notice_id
                           and revision.number = publication.revision
            """;

    private static final String PUBLIC = SELECT + """
             where publication.for_public
               and publication.published_at is not null
            """;

    private final JdbcClient jdbc;

    JdbcPublishedNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PublishedNotice> find(NoticeId notice) {
        return jdbc.sql(PUBLIC + " and publication.notice_id = :notice")
                .param("notice", notice.value())
                .query(JdbcPublishedNotices::published)
                .optional();
    }

    @Override
    public List<PublishedNotice> newest(int limit, int offset) {
        return jdbc.sql(PUBLIC + """
                           and notice.validity <> 'WITHDRAWN'
                         order by publication.published_at desc, publication.notice_id
                         limit :limit
                        offset :offset
                        """)
                .param("limit", Math.clamp(limit, 1, 100))
                .param("offset", Math.max(0, offset))
                .query(JdbcPublishedNotices::published)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("""
                        select count(*)
                          from publication
                          join notice on notice.id = publication.notice_id
                         where publication.for_public
                           and publication.published_at is not null
                           and notice.validity <> 'WITHDRAWN'
                        """).query(Long.class).single();
    }

    @Override
    public Optional<PublishedNotice> newer(PublishedNotice notice) {
        return neighbour(notice, """
                and (publication.published_at > :at
                     or publication.published_at = :at and publication.notice_id < :notice)
              order by publication.published_at, publication.notice_id desc
              limit 1
              """);
    }

    @Override
    public Optional<PublishedNotice> older(PublishedNotice notice) {
        return neighbour(notice, """
                and (publication.published_at < :at
                     or publication.published_at = :at and publication.notice_id > :notice)
              order by publication.published_at desc, publication.notice_id
              limit 1
              """);
    }

    private Optional<PublishedNotice> neighbour(PublishedNotice notice, String side) {
        return jdbc.sql(PUBLIC + " and notice.validity <> 'WITHDRAWN' " + side)
                .param("at", notice.publishedAt().atOffset(ZoneOffset.UTC))
                .param("notice", notice.id().value())
                .query(JdbcPublishedNotices::published)
                .optional();
    }

    @Override
    public List<PublishedNotice> numbered(DocumentNumber number) {
        return jdbc.sql(PUBLIC + """
                           and notice.number_code = :code
                           and notice.number_year = :year
                           and notice.number_serial = :serial
                         order by publication.published_at desc
                         limit 10
                        """)
                .param("code", number.code())
                .param("year", number.year())
                .param("serial", number.serial())
                .query(JdbcPublishedNotices::published)
                .list();
    }

    @Override
    public List<PublishedNotice> hashed(String digits) {
        if (!digits.matches("[0-9a-f]{8,64}")) {
            return List.of();
        }
        return jdbc.sql(PUBLIC + """
                           and (publication.hash like 'sha256:' || :digits || '%'
                                or exists (select
                                             from edition
                                             join revision earlier on earlier.notice_id = edition.notice_id
                                                                  and earlier.number = edition.revision
                                            where edition.notice_id = publication.notice_id
                                              and earlier.hash like 'sha256:' || :digits || '%')
                                or exists (select
                                             from publication_attachment attachment
                                            where attachment.sha256 = :digits
                                              and attachment.notice_id = publication.notice_id)
                                or exists (select
                                             from fair_copy_file file
                                            where file.sha256 = :digits
                                              and file.notice_id = publication.notice_id
                                              and file.revision = publication.revision
                                              and file.at = (select max(newest.at)
                                                               from fair_copy newest
                                                              where newest.notice_id = file.notice_id
                                                                and newest.revision = file.revision)))
                         order by publication.published_at desc
                         limit 10
                        """)
                .param("digits", digits)
                .query(JdbcPublishedNotices::published)
                .list();
    }

    @Override
    public boolean offers(String sha256, String fileName) {
        return jdbc.sql("""
                        select exists (
                            select
                              from publication_attachment attachment
                              join publication on publication.notice_id = attachment.notice_id
                              join notice on notice.id = attachment.notice_id
                             where attachment.sha256 = :sha256
                               and attachment.file_name = :fileName
                               and publication.for_public
                               and publication.published_at is not null
                               and notice.validity <> 'WITHDRAWN')
                            or exists (
                            select
                              from fair_copy_file file
                              join publication on publication.notice_id = file.notice_id
                                              and publication.revision = file.revision
                              join notice on notice.id = file.notice_id
                             where file.sha256 = :sha256
                               and file.file_name = :fileName
                               and file.at = (select max(newest.at)
                                                from fair_copy newest
                                               where newest.notice_id = file.notice_id
                                                 and newest.revision = file.revision)
                               and publication.for_public
                               and publication.published_at is not null
                               and notice.validity <> 'WITHDRAWN')
                        """)
                .param("sha256", sha256)
                .param("fileName", fileName)
                .query(Boolean.class)
                .single();
    }

    static PublishedNotice published(ResultSet row, int index) throws SQLException {
        return new PublishedNotice(
                StoredJson.content(row.getString("content")),
                StoredJson.facts(row.getString("facts")).channel(),
                publication(row),
                Validity.valueOf(row.getString("validity")),
                number(row),
                row.getObject("document_date", LocalDate.class),
                row.getBoolean("historical"));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        var publisher = row.getString("publisher");
        return new Publication(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                row.getInt("revision"),
                new ContentHash(row.getString("hash")),
                publisher == null ? null : new PersonId(publisher),
                row.getString("editor"),
                row.getString("source"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String number(ResultSet row) throws SQLException {
        var code = row.getString("number_code");
        return code == null
                ? null
                : new DocumentNumber(code, row.getInt("number_year"), row.getInt("number_serial")).toString();
    }
}
