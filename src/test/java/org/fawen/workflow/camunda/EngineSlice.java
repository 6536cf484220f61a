package org.fawen.workflow.camunda;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fawen.MovableClock;
import org.fawen.OwnDatabase;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.OpenedSteps;
import org.fawen.workflow.StepOverdue;
import org.fawen.workflow.TestOrganisation;
import org.fawen.workflow.steps.AutomaticSteps;
import org.fawen.workflow.steps.LaterSteps;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** The engine on a real database, with the notice's and the work items' tables and nothing else of the application. */
@EnableConfigurationProperties(BusinessZone.class)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
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
                                "org\\.fawen\\.(workflow\\.persistence\\.JdbcWorkItems|notice\\.persistence\\.JdbcNotices)"))
@ComponentScan(
        basePackageClasses = EngineSetup.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Slice|Tests).*"))
@Import(OpenedSteps.class)
class EngineSlice {

    @Bean
    HikariDataSource dataSource() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(OwnDatabase.url("engine"));
        pool.setMaximumPoolSize(10);
        return pool;
    }

    @Bean
    EngineClock clock() {
        return new EngineClock();
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
    LaterSteps laterSteps() {
        return new LaterSteps() {
            @Override
            public boolean publishCorrection(NoticeId notice) {
                return true;
            }

            @Override
            public boolean changeStanding(NoticeId notice) {
                return true;
            }
        };
    }

    @Bean
    Overdue overdue() {
        return new Overdue();
    }

    /** A clock moved by hand, the engine's with it. */
    static class EngineClock extends MovableClock {

        EngineClock() {
            super(Instant.EPOCH);
        }

        void moveTo(Instant instant) {
            move(Duration.between(instant(), instant));
            ClockUtil.setCurrentTime(Date.from(instant));
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
