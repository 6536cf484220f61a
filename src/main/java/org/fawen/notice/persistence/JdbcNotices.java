package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.StaleNotice;
import org.fawen.notice.Step;
import org.fawen.notice.Validity;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Notices in PostgreSQL. */
@Repository
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notice notice) {
        write("""
                insert into notice (id, version, status, validity, title, facts, drafter, revision, hash,
                                    number_code, number_year, number_serial, document_date, returned_from,
                                    return_reason, scheduled_at, published_at, historical, created_at,
                                    urgency, drafting_unit)
                values (:id, :version, :status, :validity, :title, :facts, :drafter, :revision, :hash,
                        :code, :year, :serial, :documentDate, :returnedFrom,
                        :returnReason, :scheduledAt, :publishedAt, :historical, :createdAt,
                        :urgency, :draftingUnit)
                """, notice)
                .param("historical", notice.historical())
                .param("createdAt", utc(notice.createdAt()))
                .update();
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return jdbc.sql("select * from notice where id = :id")
                .param("id", id.value())
                .query(JdbcNotices::notice)
                .optional();
    }

    @Override
    public Optional<Notice> lock(NoticeId id) {
        return jdbc.sql("select * from notice where id = :id for update")
                .param("id", id.value())
                .query(JdbcNotices::notice)
                .optional();
    }

    @Override
    public Notice save(Notice notice) {
        var changed = write("""
                update notice
                   set version = :version + 1,
                       status = :status,
                       validity = :validity,
                       title = :title,
                       facts = :facts,
                       drafter = :drafter,
                       revision = :revision,
                       hash = :hash,
                       number_code = :code,
                       number_year = :year,
                       number_serial = :serial,
                       document_date = :documentDate,
                       returned_from = :returnedFrom,
                       return_reason = :returnReason,
                       scheduled_at = :scheduledAt,
                       published_at = :publishedAt,
                       urgency = :urgency,
                       drafting_unit = :draftingUnit
                 where id = :id
                   and version = :version
                """, notice).update();
        if (changed == 0) {
            throw new StaleNotice(notice.id());
        }
        return notice.saved();
    }

    private StatementSpec write(String sql, Notice notice) {
        var number = notice.number();
        return jdbc.sql(sql)
                .param("id", notice.id().value())
                .param("version", notice.version())
                .param("status", notice.status().name())
                .param("validity", notice.validity().name())
                .param("title", notice.title())
                .param("facts", StoredJson.of(notice.facts()))
                .param("revision", notice.revision())
                .param("hash", notice.hash().value())
                .param("code", number == null ? null : number.code())
                .param("year", number == null ? null : number.year())
                .param("serial", number == null ? null : number.serial())
                .param("documentDate", notice.documentDate())
                .param(
                        "returnedFrom",
                        notice.returnedFrom() == null
                                ? null
                                : notice.returnedFrom().key())
                .param("returnReason", notice.returnReason())
                .param("scheduledAt", utc(notice.scheduledAt()))
                .param("publishedAt", utc(notice.publishedAt()))
                .param("urgency", notice.facts().urgency().name())
                .param("drafter", notice.drafter().value())
                .param("draftingUnit", notice.facts().draftingUnit().value());
    }

    private static Notice notice(ResultSet row, int index) throws SQLException {
        var returnedFrom = row.getString("returned_from");
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                NoticeStatus.valueOf(row.getString("status")),
                Validity.valueOf(row.getString("validity")),
                row.getString("title"),
                StoredJson.facts(row.getString("facts")),
                new PersonId(row.getString("drafter")),
                row.getInt("revision"),
                new ContentHash(row.getString("hash")),
                number(row),
                row.getObject("document_date", LocalDate.class),
                returnedFrom == null ? null : Step.of(returnedFrom),
                row.getString("return_reason"),
                instant(row, "scheduled_at"),
                instant(row, "published_at"),
                row.getBoolean("historical"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable DocumentNumber number(ResultSet row) throws SQLException {
        var code = row.getString("number_code");
        return code == null ? null : new DocumentNumber(code, row.getInt("number_year"), row.getInt("number_serial"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
