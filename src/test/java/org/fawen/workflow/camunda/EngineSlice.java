package org.fawen.workflow.camunda;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fawen.Fawen;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.OpenedSteps;
import org.fawen.workflow.StepOverdue;
import org.fawen.workflow.TestOrganisation;
import org.fawen.workflow.steps.AutomaticSteps;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/**
 * The engine on a real database, with the notice's and the work items' tables and nothing else of the application. No
 * {@code @Configuration}, so that tests of the whole application do not find it.
 */
@EnableConfigurationProperties(BusinessZone.class)
@ConfigurationPropertiesScan(basePackageClasses = Fawen.class)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan(
        basePackages = "org.fawen",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.fawen\\.(EmbeddedDatabase|workflow\\.persistence\\.JdbcWorkItems|notice\\.persistence\\.JdbcNotices)"))
@Import({OpenedSteps.class, EngineSlice.Engine.class})
class EngineSlice {

    @ComponentScan(
            basePackageClasses = EngineSetup.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Slice|Tests).*"))
    static class Engine {}

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    /** Each run begins with empty tables, also after a migration was rewritten before its release. */
    @Bean
    FlywayMigrationStrategy fromScratch() {
        return flyway -> {
            flyway.clean();
            flyway.migrate();
        };
    }

    @Bean
    Organisations organisations() {
        var organisation = TestOrganisation.organisation();
        return () -> organisation;
    }

    @Bean
    ScriptedPublication automaticSteps() {
        return new ScriptedPublication();
    }

    @Bean
    Overdue overdue() {
        return new Overdue();
    }

    /** A clock moved by hand, the engine's with it. */
    static class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T01:00:00Z");

        void moveTo(Instant instant) {
            now = instant;
            ClockUtil.setCurrentTime(java.util.Date.from(instant));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }

    /** Answers attempts to publish as told; DONE when told nothing. */
    static class ScriptedPublication implements AutomaticSteps {

        final Deque<Published> answers = new ArrayDeque<>();
        final List<NoticeId> published = new ArrayList<>();

        @Override
        public Published publish(NoticeId notice) {
            var answer = answers.isEmpty() ? Published.DONE : answers.pop();
            if (answer == Published.DONE) {
                published.add(notice);
            }
            return answer;
        }
    }

    /** Remembers what was announced as overdue. */
    static class Overdue {

        final List<StepOverdue> announced = new ArrayList<>();

        @EventListener
        void on(StepOverdue event) {
            announced.add(event);
        }
    }
}
