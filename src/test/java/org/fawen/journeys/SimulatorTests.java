package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fawen.identity.Organisations;
import org.fawen.notice.Notice;
import org.fawen.notice.Notices;
import org.fawen.notice.RoutingRules;
import org.fawen.notice.Step;
import org.fawen.notice.interchange.Interchange;
import org.fawen.workflow.Forecast.Ahead;
import org.fawen.workflow.Routes;
import org.fawen.workflow.RuleBook;
import org.fawen.workflow.Simulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What is tried out is what the rules say and what the engine does. */
@SpringBootTest
@Import(OnTheirWay.class)
class SimulatorTests {

    @Autowired
    private Simulator simulator;

    @Autowired
    private RuleBook rules;

    @Autowired
    private Organisations organisations;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Notices notices;

    @ParameterizedTest
    @MethodSource("samples")
    void answersAsTheCommandDoesOnEverySample(Path file) throws IOException {
        var organisation = organisations.current();
        var notice = Interchange.read(file.toString(), Files.readAllBytes(file));
        var lead = organisation.unitNamed(notice.content().issuers().getFirst()).orElseThrow();
        var unit = lead.draftsFor().contains(lead.id()) || lead.office() == null ? lead.id() : lead.office();
        var facts = RoutingRules.factsOf(notice.content(), notice.routingRequest(), unit, organisation);
        var routes = Routes.load();

        var simulation =
                simulator.of(Notice.draft(notice.content(), facts, OnTheirWay.DRAFTER, Instant.now()), Instant.now());

        assertThat(simulation.ahead().stream().map(Ahead::step).distinct().toList())
                .isEqualTo(routes.routeOf(facts, organisation).stream()
                        .filter(step -> step != Step.ARCHIVING)
                        .toList());
        assertThat(simulation.ahead().stream()
                        .filter(turn -> turn.step() == Step.SIGN_OFF)
                        .map(Ahead::group)
                        .toList())
                .isEqualTo(routes.signersOf(facts, organisation));
    }

    @Test
    void walksAsTheEngineDoes() {
        var id = way.draft("关于路线试算的通知", "finance");
        var told = simulator.of(notices.get(id), Instant.now());

        for (var ahead : told.ahead()) {
            var item = way.until(id, ahead.step());
            assertThat(ahead.persons()).contains(way.holderOf(item));
            way.pass(item);
        }
        assertThat(way.items(id)).isEmpty();
    }

    @Test
    void namesTheRowsThatDecided() {
        var told = simulator.of(notices.get(way.draft("关于规则行的通知")), Instant.now());

        for (var decision : List.of("review-route", "sign-off-level", "publication-scope")) {
            var table = rules.tables().stream()
                    .filter(found -> found.id().equals(decision))
                    .findFirst()
                    .orElseThrow();
            assertThat(told.hit().get(decision))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(table.rows())
                            .extracting(RuleBook.Row::id)
                            .contains(row));
        }
    }

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("src/test/resources/interchange"))
                .filter(file -> file.getFileName().toString().matches("(seed|sample).*\\.json"));
    }
}
