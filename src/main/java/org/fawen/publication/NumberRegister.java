package org.fawen.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of document numbers (发文登记). A number is taken in the transaction that completes numbering; a
 * transaction that fails takes none, so that series have no holes.
 */
@Repository
class NumberRegister {

    private final JdbcClient jdbc;

    NumberRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The series a notice may be numbered in; the first is the one to propose. */
    List<NumberSeries> seriesFor(Notice notice, Content content) {
        var minutes = content.minutes();
        return jdbc.sql("""
                        select id, name, code
                          from number_series
                         where (unit = :unit and :docType = any (doc_types) and :docType <> 'MINUTES')
                            or (:docType = 'MINUTES' and name = :minutes)
                         order by id
                        """)
                .param("unit", notice.facts().leadIssuer().value())
                .param("docType", notice.facts().docType().name())
                .param("minutes", minutes == null || minutes.series() == null ? "" : minutes.series())
                .query(NumberSeries.class)
                .list();
    }

    /** The number the next notice of this series and year would get; nothing is taken. */
    DocumentNumber next(NumberSeries series, int year) {
        var last = jdbc.sql("select last from number_counter where series = :series and year = :year")
                .param("series", series.id())
                .param("year", year)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new DocumentNumber(series.code(), year, last + 1);
    }

    /** When the notice got its number; empty while it has none. */
    Optional<Instant> takenAt(NoticeId notice) {
        return jdbc.sql("select at from number_issued where notice_id = :notice order by at desc limit 1")
                .param("notice", notice.value())
                .query((row, index) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Takes the next number for this notice, for good when the transaction commits. */
    DocumentNumber take(NumberSeries series, int year, Notice notice, PersonId clerk, Instant at) {
        var serial = count(series, year);
        issue(series, year, serial, notice, clerk, at);
        return new DocumentNumber(series.code(), year, serial);
    }

    /** Counts the series on by one, for good when the transaction commits; whoever comes meanwhile waits. */
    int count(NumberSeries series, int year) {
        return jdbc.sql("""
                        insert into number_counter (series, year, last)
                        values (:series, :year, 1)
                        on conflict (series, year) do update
                           set last = number_counter.last + 1
                        returning last
                        """)
                .param("series", series.id())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** The numbers of the series and year that wait for a notice (留号), the lowest first. */
    List<DocumentNumber> reserved(NumberSeries series, int year, LocalDate today) {
        return jdbc.sql("""
                        select serial
                          from number_reserved
                         where series = :series
                           and year = :year
                           and until >= :today
                         order by serial
                        """)
                .param("series", series.id())
                .param("year", year)
                .param("today", today)
                .query((row, index) -> new DocumentNumber(series.code(), year, row.getInt("serial")))
                .list();
    }

    /**
     * Gives a reserved number to this notice.
     *
     * @throws Refusal when it is reserved no longer
     */
    DocumentNumber takeReserved(NumberSeries series, DocumentNumber number, Notice notice, PersonId clerk, Instant at) {
        var deleted = jdbc.sql("""
                        delete from number_reserved
                         where series = :series
                           and year = :year
                           and serial = :serial
                        """)
                .param("series", series.id())
                .param("year", number.year())
                .param("serial", number.serial())
                .update();
        if (deleted == 0) {
            throw new Refusal("publication.refused.not-reserved", number);
        }
        issue(series, number.year(), number.serial(), notice, clerk, at);
        return number;
    }

    private void issue(NumberSeries series, int year, int serial, Notice notice, PersonId clerk, Instant at) {
        jdbc.sql("""
                        insert into number_issued (series, year, serial, notice_id, hash, clerk, at)
                        values (:series, :year, :serial, :notice, :hash, :clerk, :at)
                        """)
                .param("series", series.id())
                .param("year", year)
                .param("serial", serial)
                .param("notice", notice.id().value())
                .param("hash", notice.hash().value())
                .param("clerk", clerk.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
