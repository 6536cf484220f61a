package org.fawen.workflow.camunda;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fawen.identity.BusinessZone;
import org.fawen.workflow.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the institution's calendar from the file the setting {@code fawen.calendar} names. */
@Configuration(proxyBeanMethods = false)
class CalendarFile {

    @Bean
    WorkingCalendar workingCalendar(
            @Value("${fawen.calendar:classpath:demo/organisation.json}") Resource file, BusinessZone business)
            throws IOException {
        return read(file, business.zone());
    }

    static WorkingCalendar read(Resource file, ZoneId zone) throws IOException {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var bytes = file.getInputStream()) {
            return json.readValue(bytes, Institution.class).calendar.at(zone);
        }
    }

    /** What is read of a file with organisation data. */
    record Institution(Data calendar) {}

    record Data(
            Set<DayOfWeek> workingDays,
            List<List<LocalTime>> workingHours,
            List<Year> years,
            List<Break> institutionBreaks) {

        WorkingCalendar at(ZoneId zone) {
            var holidays =
                    years.stream().flatMap(year -> year.holidays.stream()).toList();
            var breaks = institutionBreaks.stream().filter(pause -> !pause.countsAsWorking);
            return new WorkingCalendar(
                    zone,
                    workingDays,
                    workingHours.stream()
                            .map(part -> new WorkingCalendar.Hours(part.getFirst(), part.getLast()))
                            .toList(),
                    Stream.concat(
                                    holidays.stream().flatMap(holiday -> days(holiday.from, holiday.to)),
                                    breaks.flatMap(pause -> days(pause.from, pause.to)))
                            .collect(Collectors.toUnmodifiableSet()),
                    holidays.stream()
                            .flatMap(holiday -> holiday.makeUpWorkdays.stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    years.stream().map(Year::year).collect(Collectors.toUnmodifiableSet()));
        }

        private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
            return from.datesUntil(to.plusDays(1));
        }
    }

    record Year(int year, List<Holiday> holidays) {}

    record Holiday(@Nullable String name, LocalDate from, LocalDate to, List<LocalDate> makeUpWorkdays) {}

    record Break(@Nullable String name, LocalDate from, LocalDate to, boolean countsAsWorking) {}
}
