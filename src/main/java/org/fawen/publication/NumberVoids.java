package org.fawen.publication;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.BookEntry;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The void register (作废): numbers that no notice bears, and why. What is written here is in the audit trail too. */
@Component
class NumberVoids {

    private static final String LAPSED = "留号逾期未用：";
    private static final String REPLACED = "重新签发后成文日期在%d年，另编%s";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NumberVoids(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void enter(NumberSeries series, DocumentNumber number, String reason, PersonId person) {
        jdbc.sql("""
                        insert into number_voided (series, year, serial, reason, voided_by, voided_at)
                        values (:series, :year, :serial, :reason, :by, :at)
                        """)
                .param("series", series.id())
                .param("year", number.year())
                .param("serial", number.serial())
                .param("reason", reason)
                .param("by", person.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit(series, "void-number", number, reason, person);
    }

    /** A notice that was signed anew in another year has another number now: the one it had is void. */
    void replace(Notice notice, DocumentNumber former, DocumentNumber now, PersonId person) {
        jdbc.sql("""
                        select series.id, series.name, series.code
                          from number_issued issued
                          join number_series series on series.id = issued.series
                         where issued.notice_id = :notice
                           and issued.year = :year
                           and issued.serial = :serial
                           and series.code = :code
                        """)
                .param("notice", notice.id().value())
                .param("year", former.year())
                .param("serial", former.serial())
                .param("code", former.code())
                .query(NumberSeries.class)
                .optional()
                .ifPresent(series -> enter(series, former, REPLACED.formatted(now.year(), now), person));
    }

    private record Lapsed(NumberSeries series, DocumentNumber number, String reason) {}

    /** Reservations whose last day has passed are void; the reason says so. */
    void lapse(LocalDate today) {
        var lapsed = jdbc.sql("""
                        with lapsed as (
                            delete from number_reserved
                             where until < :today
                            returning series, year, serial, reason, reserved_by),
                        voided as (
                            insert into number_voided (series, year, serial, reason, voided_by, voided_at)
                            select series, year, serial, :lapsed || reason, reserved_by, :at
                              from lapsed
                            returning series, year, serial, reason)
                        select series.id, series.name, series.code, voided.year, voided.serial, voided.reason
                          from voided
                          join number_series series on series.id = voided.series
                         order by series.id, voided.year, voided.serial
                        """)
                .param("today", today)
                .param("lapsed", LAPSED)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Lapsed(
                        new NumberSeries(row.getString("id"), row.getString("name"), row.getString("code")),
                        new DocumentNumber(row.getString("code"), row.getInt("year"), row.getInt("serial")),
                        row.getString("reason")))
                .list();
        lapsed.forEach(one -> audit(one.series(), "lapse-number", one.number(), one.reason(), null));
    }

    /** Writes into the chain of the series, whose row stays locked until the chain can be seen to have grown. */
    void audit(NumberSeries series, String verb, DocumentNumber number, String words, @Nullable PersonId person) {
        jdbc.sql("select id from number_series where id = :series for update")
                .param("series", series.id())
                .query(String.class)
                .single();
        events.publishEvent(
                new BookEntry(chainOf(series), series.name(), verb, number.toString(), words, person, clock.instant()));
    }

    /** Of the audit chain of the series. */
    static UUID chainOf(NumberSeries series) {
        return UUID.nameUUIDFromBytes(("number-series:" + series.id()).getBytes(StandardCharsets.UTF_8));
    }
}
