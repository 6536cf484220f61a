package org.fawen.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.Refusal;
import org.fawen.publication.NumberEntry.State;
import org.fawen.workflow.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 发文登记簿: every number of a series and what became of it, so that no gap is left unexplained. Offices keep it for the
 * organs whose documents they register; only the head of the office reserves (留号) and voids (作废).
 */
@Service
public class NumberBook {

    private static final int SHORTEST_REASON = 5;
    private static final int WORKING_DAYS = 5;

    private final JdbcClient jdbc;
    private final NumberRegister register;
    private final NumberVoids voids;
    private final NoticeAccess access;
    private final Organisations organisations;
    private final WorkingCalendar calendar;
    private final BusinessZone zone;
    private final Clock clock;

    NumberBook(
            JdbcClient jdbc,
            NumberRegister register,
            NumberVoids voids,
            NoticeAccess access,
            Organisations organisations,
            WorkingCalendar calendar,
            BusinessZone zone,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.voids = voids;
        this.access = access;
        this.organisations = organisations;
        this.calendar = calendar;
        this.zone = zone;
        this.clock = clock;
    }

    /** The series this person's office keeps. */
    public List<NumberSeries> seriesOf(PersonId person) {
        var offices = access.officesFollowedBy(person);
        var organisation = organisations.current();
        return series().filter(one -> organisation
                        .unit(one.unit())
                        .filter(unit -> unit.office() != null && offices.contains(unit.office()))
                        .isPresent())
                .map(Kept::series)
                .toList();
    }

    private record Kept(NumberSeries series, UnitId unit) {}

    private Stream<Kept> series() {
        return jdbc
                .sql("select id, name, code, unit from number_series order by id")
                .query((row, index) -> new Kept(
                        new NumberSeries(row.getString("id"), row.getString("name"), row.getString("code")),
                        new UnitId(row.getString("unit"))))
                .list()
                .stream();
    }

    /** Whether the person may reserve and void numbers of the series. */
    public boolean mayChange(PersonId person, NumberSeries series) {
        var organisation = organisations.current();
        return series().filter(one -> one.series().equals(series))
                .flatMap(one -> organisation.unit(one.unit()).stream())
                .anyMatch(unit -> unit.office() != null && organisation.holds(person, Role.OFFICE_HEAD, unit.office()));
    }

    /** The years in which numbers of the series were taken, the newest first; this year always. */
    public List<Integer> yearsOf(NumberSeries series) {
        var known = jdbc.sql("select year from number_counter where series = :series and last > 0")
                .param("series", series.id())
                .query(Integer.class)
                .list();
        return Stream.concat(known.stream(), Stream.of(today().getYear()))
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    /** Every number of the series and year from 1 to the last that was taken; empty for those who do not keep it. */
    @Transactional
    public List<NumberEntry> entries(PersonId person, NumberSeries series, int year) {
        if (!seriesOf(person).contains(series)) {
            return List.of();
        }
        voids.lapse(today());
        return jdbc.sql("""
                        select serial.serial, notice.title, issued.clerk, issued.at as issued_at, former.title as former,
                               voided.reason as void_reason, voided.voided_by, voided.voided_at,
                               reserved.reason as reserved_reason, reserved.reserved_by, reserved.reserved_at,
                               reserved.until
                          from generate_series(1, (select last
                                                     from number_counter
                                                    where series = :series
                                                      and year = :year)) as serial (serial)
                          left join number_issued issued on issued.series = :series
                                                        and issued.year = :year
                                                        and issued.serial = serial.serial
                          left join notice former on former.id = issued.notice_id
                          left join notice on notice.number_code = :code
                                          and notice.number_year = :year
                                          and notice.number_serial = serial.serial
                          left join number_voided voided on voided.series = :series
                                                        and voided.year = :year
                                                        and voided.serial = serial.serial
                          left join number_reserved reserved on reserved.series = :series
                                                            and reserved.year = :year
                                                            and reserved.serial = serial.serial
                         order by serial.serial
                        """)
                .param("series", series.id())
                .param("code", series.code())
                .param("year", year)
                .query((row, index) -> entry(row, new DocumentNumber(series.code(), year, row.getInt("serial"))))
                .list();
    }

    private NumberEntry entry(java.sql.ResultSet row, DocumentNumber number) throws java.sql.SQLException {
        if (row.getString("void_reason") != null) {
            return line(
                    number,
                    State.VOIDED,
                    row.getString("void_reason"),
                    row.getString("voided_by"),
                    at(row, "voided_at"));
        }
        if (row.getString("reserved_reason") != null) {
            var line = line(
                    number,
                    State.RESERVED,
                    row.getString("reserved_reason"),
                    row.getString("reserved_by"),
                    at(row, "reserved_at"));
            var until = row.getObject("until", LocalDate.class);
            return new NumberEntry(number, line.state(), line.words(), line.by(), line.at(), until);
        }
        if (row.getString("title") != null) {
            return line(number, State.ISSUED, row.getString("title"), row.getString("clerk"), at(row, "issued_at"));
        }
        return row.getString("former") == null
                ? line(number, State.UNKNOWN, "", null, null)
                : line(number, State.ABANDONED, row.getString("former"), row.getString("clerk"), at(row, "issued_at"));
    }

    private NumberEntry line(
            DocumentNumber number,
            State state,
            String words,
            @org.jspecify.annotations.Nullable String by,
            @org.jspecify.annotations.Nullable Instant at) {
        var name = by == null ? "" : organisations.current().nameOf(new PersonId(by));
        return new NumberEntry(number, state, words, name, at, null);
    }

    private static @org.jspecify.annotations.Nullable Instant at(java.sql.ResultSet row, String column)
            throws java.sql.SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** 留号: takes the next number of this year for a notice to come; five working days later it is void. */
    @Transactional
    public DocumentNumber reserve(PersonId person, NumberSeries series, String reason) {
        require(person, series);
        var words = reasoned(reason);
        var year = today().getYear();
        var serial = register.count(series, year);
        jdbc.sql("""
                        insert into number_reserved (series, year, serial, reason, reserved_by, reserved_at, until)
                        values (:series, :year, :serial, :reason, :by, :at, :until)
                        """)
                .param("series", series.id())
                .param("year", year)
                .param("serial", serial)
                .param("reason", words)
                .param("by", person.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("until", lastDay(today()))
                .update();
        var number = new DocumentNumber(series.code(), year, serial);
        voids.audit(series, "reserve-number", number, words, person);
        return number;
    }

    /** 作废: says why no notice bears a number that was taken. It is never used again. */
    @Transactional
    public void voidNumber(PersonId person, NumberSeries series, DocumentNumber number, String reason) {
        require(person, series);
        var words = reasoned(reason);
        var found = entries(person, series, number.year()).stream()
                .filter(entry -> entry.number().equals(number))
                .findFirst()
                .filter(NumberEntry::mayBeVoided);
        if (found.isEmpty()) {
            throw new Refusal("publication.refused.void", number);
        }
        jdbc.sql("delete from number_reserved where series = :series and year = :year and serial = :serial")
                .param("series", series.id())
                .param("year", number.year())
                .param("serial", number.serial())
                .update();
        voids.enter(series, number, words, person);
    }

    private void require(PersonId person, NumberSeries series) {
        if (!mayChange(person, series)) {
            throw new Refusal("publication.refused.not-found");
        }
    }

    private static String reasoned(String reason) {
        var words = reason.strip();
        if (words.codePointCount(0, words.length()) < SHORTEST_REASON) {
            throw new Refusal("notice.refused.reason-too-short", SHORTEST_REASON);
        }
        return words;
    }

    private LocalDate lastDay(LocalDate from) {
        var day = from;
        for (var left = WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.zone());
    }
}
