package org.fawen.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fawen.Fawen;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeId;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.rendering.Typesetting;
import org.fawen.workflow.Acts;
import org.fawen.workflow.Circulating;
import org.fawen.workflow.Decision;
import org.fawen.workflow.Forecast;
import org.fawen.workflow.Handing;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.Ladder;
import org.fawen.workflow.OpenedSteps;
import org.fawen.workflow.OpinionStandings;
import org.fawen.workflow.TakingBack;
import org.fawen.workflow.TestOrganisation;
import org.fawen.workflow.TimeLimit;
import org.fawen.workflow.Urging;
import org.fawen.workflow.WorkItemId;
import org.fawen.workflow.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The desk on a real database; the engine is played, and who is logged in is told. */
@EnableConfigurationProperties(BusinessZone.class)
@ConfigurationPropertiesScan(basePackageClasses = Fawen.class)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan(
        basePackageClasses = Desk.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Slice|Tests).*"))
@ComponentScan(
        basePackages = "org.fawen",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.fawen\\.(EmbeddedDatabase|(workflow|notice)\\.persistence\\.(Jdbc\\w+(?<!Tests)|PublicIndex)"
                                        + "|messages\\.(MessageOutbox|Messages|MessageRows|SettingsRows|WhoHears"
                                        + "|Deliveries|MessageText|MailChannel|FailedMessages|Reminders)"
                                        + "|shell\\.(BundledTexts|ScreenSetup|MomentsSetup|StepFrame)"
                                        // A later migration changes one of the engine's tables.
                                        + "|workflow\\.camunda\\.V000__EngineTables)"))
@Import({
    OpenedSteps.class,
    NoticeAccess.class,
    OpinionStandings.class,
    Acts.class,
    Handing.class,
    TakingBack.class,
    Urging.class,
    Circulating.class
})
public class DeskSlice {

    /** When the tests take place: Wednesday, five in the afternoon. */
    public static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @Bean
    Typesetting typesetting() {
        return Typesetting.with(Path.of("fonts"));
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return new WorkingCalendar(
                ZoneId.of("Asia/Shanghai"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(new WorkingCalendar.Hours(LocalTime.of(8, 0), LocalTime.of(12, 0))),
                Set.of(),
                Set.of(),
                Set.of(2026));
    }

    @Bean
    Organisations organisations() {
        var organisation = TestOrganisation.organisation();
        return () -> organisation;
    }

    @Bean
    LoggedIn loggedIn() {
        return new LoggedIn();
    }

    @Bean
    Ladder ladder() {
        return (urgency, step, opened) -> List.of(
                new Ladder.Rung(50, Ladder.Kind.HOLDERS, opened.plus(Duration.ofHours(2))),
                new Ladder.Rung(100, Ladder.Kind.HOLDERS, opened.plus(Duration.ofHours(4))),
                new Ladder.Rung(150, Ladder.Kind.SUPERIOR, opened.plus(Duration.ofHours(6))));
    }

    @Bean
    Forecast forecast() {
        return new Forecast() {
            @Override
            public List<Ahead> of(Notice draft) {
                return List.of();
            }

            @Override
            public List<Ahead> rest(Notice notice) {
                var step = Step.SIGN_OFF;
                return List.of(new Ahead(step, null, null, List.of(new PersonId("party-secretary")), null, NOW));
            }

            @Override
            public Optional<TimeLimit> limitOf(RoutingFacts facts, Step step) {
                return Optional.empty();
            }
        };
    }

    @Bean
    PlayedProcess process() {
        return new PlayedProcess();
    }

    /** Says who is logged in. */
    public static class LoggedIn implements CurrentPerson {

        private @Nullable PersonId person;

        public void as(String id) {
            person = new PersonId(id);
        }

        @Override
        public Optional<PersonId> find() {
            return Optional.ofNullable(person);
        }
    }

    /** The ordinary way of a red-head notice, with 会签 where units are asked; it stands at office-review. */
    static class PlayedProcess implements IssuingProcess {

        @Override
        public void start(Notice notice) {}

        @Override
        public void complete(Notice notice, WorkItemId item, Decision decision) {}

        @Override
        public void assign(WorkItemId item, PersonId person) {}

        @Override
        public void reopen(Notice notice, Decision decision) {}

        @Override
        public void recall(NoticeId notice) {}

        @Override
        public void signAgain(Notice notice) {}

        @Override
        public void unschedule(NoticeId notice) {}

        @Override
        public List<Step> routeOf(RoutingFacts facts) {
            return facts.crossUnit()
                    ? List.of(
                            Step.DEPARTMENT_REVIEW,
                            Step.COUNTERSIGN,
                            Step.OFFICE_REVIEW,
                            Step.SIGN_OFF,
                            Step.NUMBERING,
                            Step.RELEASE)
                    : List.of(Step.DEPARTMENT_REVIEW, Step.OFFICE_REVIEW, Step.SIGN_OFF, Step.NUMBERING, Step.RELEASE);
        }

        @Override
        public List<CandidateGroup> signersOf(RoutingFacts facts) {
            return List.of(new CandidateGroup("post:party-secretary"));
        }

        @Override
        public List<Position> positionsOf(NoticeId notice) {
            return List.of(
                    new Position("department-reviews", Set.of("countersign")),
                    new Position("notice-issuing", Set.of("in-review", "department-reviews")));
        }

        @Override
        public String modelOf(String process) {
            return "<bpmn:process id=\"%s\" name=\"发文\">".formatted(process);
        }
    }
}
