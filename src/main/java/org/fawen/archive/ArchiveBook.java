package org.fawen.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.RetentionRules.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies in the archive, and what could not be put there. */
@Repository
class ArchiveBook {

    private static final int MOST = 1_000;

    private static final String DUE = """
            select notice.id
              from notice
             where notice.status in ('PUBLISHED', 'ARCHIVED')
               and not notice.historical
               and notice.published_at <= :before
               and not exists (select from archive_package package
                                where package.notice_id = notice.id
                                  and package.revision = notice.revision)
               and not exists (select from archive_exception exception
                                where exception.notice_id = notice.id
                                  and exception.revision = notice.revision)
             order by notice.published_at
             limit :most
            """;

    private static final String LINES = """
            select distinct on (item.year, item.retention, item.office, item.place)
                   item.*, notice.title, notice.number_code, notice.number_year, notice.number_serial,
                   notice.document_date, package.revision, package.sha256, package.length, package.made_at
              from archive_item item
              join notice on notice.id = item.notice_id
              join archive_package package on package.notice_id = item.notice_id
             order by item.year desc, item.retention, item.office, item.place, package.revision desc
             limit :most
            """;

    private final JdbcClient jdbc;

    ArchiveBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NoticeId> due(Instant before, int most) {
        return jdbc.sql(DUE)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, index) -> new NoticeId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<ArchivalCode> codeOf(NoticeId notice) {
        return jdbc.sql("select * from archive_item where notice_id = :notice")
                .param("notice", notice.value())
                .query((row, index) -> code(row))
                .optional();
    }

    /** Takes the next place; two that ask at once get two. */
    ArchivalCode take(NoticeId notice, String fonds, int year, Retention retention, String office) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('archive_item'))")
                .query((row, index) -> index)
                .single();
        return codeOf(notice).orElseGet(() -> {
            var place = jdbc.sql("""
                    insert into archive_item (notice_id, fonds, year, retention, office, place)
                    select :notice, :fonds, :year, :retention, :office, coalesce(max(place), 0) + 1
                      from archive_item
                     where fonds = :fonds and year = :year and retention = :retention and office = :office
                    returning place
                    """)
                    .param("notice", notice.value())
                    .param("fonds", fonds)
                    .param("year", year)
                    .param("retention", retention.name())
                    .param("office", office)
                    .query(Integer.class)
                    .single();
            return new ArchivalCode(fonds, year, retention, office, place);
        });
    }

    /** Keeps a package; false when the text has one. */
    boolean add(NoticeId notice, int revision, String sha256, long length, Instant at) {
        return jdbc.sql("""
                insert into archive_package (notice_id, revision, sha256, length, made_at)
                values (:notice, :revision, :sha256, :length, :at)
                on conflict do nothing
                """)
                        .param("notice", notice.value())
                        .param("revision", revision)
                        .param("sha256", sha256)
                        .param("length", length)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void fail(NoticeId notice, int revision, String reason, Instant at) {
        jdbc.sql("""
                insert into archive_exception (notice_id, revision, reason, at)
                values (:notice, :revision, :reason, :at)
                on conflict (notice_id) do update set revision = :revision, reason = :reason, at = :at
                """)
                .param("notice", notice.value())
                .param("revision", revision)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void settle(NoticeId notice) {
        jdbc.sql("delete from archive_exception where notice_id = :notice")
                .param("notice", notice.value())
                .update();
    }

    List<ArchiveLine> lines() {
        return jdbc.sql(LINES)
                .param("most", MOST)
                .query((row, index) -> new ArchiveLine(
                        new NoticeId(row.getObject("notice_id", UUID.class)),
                        code(row),
                        row.getString("title"),
                        row.getString("number_code") == null
                                ? null
                                : new DocumentNumber(
                                        row.getString("number_code"),
                                        row.getInt("number_year"),
                                        row.getInt("number_serial")),
                        row.getObject("document_date", LocalDate.class),
                        row.getInt("revision"),
                        row.getString("sha256"),
                        row.getLong("length"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<ArchiveException> exceptions() {
        return jdbc.sql("""
                select notice.id, notice.title, exception.reason, exception.at
                  from archive_exception exception
                  join notice on notice.id = exception.notice_id
                 order by exception.at
                 limit :most
                """)
                .param("most", MOST)
                .query((row, index) -> new ArchiveException(
                        new NoticeId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** SHA-256 of the newest package. */
    Optional<String> packageOf(NoticeId notice) {
        return jdbc.sql("""
                select sha256 from archive_package where notice_id = :notice order by revision desc limit 1
                """).param("notice", notice.value()).query(String.class).optional();
    }

    private static ArchivalCode code(ResultSet row) throws SQLException {
        return new ArchivalCode(
                row.getString("fonds"),
                row.getInt("year"),
                Retention.valueOf(row.getString("retention")),
                row.getString("office"),
                row.getInt("place"));
    }
}
