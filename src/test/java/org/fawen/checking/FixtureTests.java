package org.fawen.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check reports where its fixture says so, and nowhere else. */
class FixtureTests {

    private static final String GUARD = "PUN-13";
    private static final Set<String> GUARDED = Set.of("PUN-06", "PUN-07", "NB-02");

    @ParameterizedTest
    @MethodSource("reporting")
    void reportsOnThePositiveFixture(Fixture fixture) {
        assertThat(idsIn(fixture.positive())).contains(fixture.id());
    }

    @ParameterizedTest
    @MethodSource("reporting")
    void staysSilentOnTheNegativeFixture(Fixture fixture) {
        assertThat(idsIn(fixture.negative())).doesNotContain(fixture.id());
    }

    @ParameterizedTest
    @MethodSource("reporting")
    void hasTheSeverityOfTheDesign(Fixture fixture) {
        CheckInput input = FixtureInput.of(fixture.positive());
        boolean atPublish = fixture.severity().contains("at publish");
        CheckInput decisive =
                atPublish ? input.toBuilder().occasion(Occasion.PUBLISH).build() : input;

        assertThat(of(fixture.id(), Checks.standard().run(decisive)))
                .extracting(Finding::severity)
                .contains(severity(fixture.severity()));
    }

    @ParameterizedTest
    @MethodSource("reporting")
    void offersTheFixOfTheDesign(Fixture fixture) {
        Rule rule = rule(fixture.id());
        List<Finding> findings = of(fixture.id(), Checks.standard().run(FixtureInput.of(fixture.positive())));
        boolean safe = "safe".equals(fixture.fix());

        assertThat(rule.fix() != null).isEqualTo(fixture.fix() != null);
        assertThat(findings.stream()
                        .anyMatch(finding ->
                                finding.fix() != null && finding.fix().kind() == rule.fix()))
                .isEqualTo(fixture.fix() != null);
        assertThat(rule.fix() == Fix.Kind.SAFE || rule.fix() == Fix.Kind.FILE).isEqualTo(safe);
    }

    @ParameterizedTest
    @MethodSource("reporting")
    void comesFromTheLevelOfTheDesign(Fixture fixture) {
        String level =
                fixture.level().startsWith("GB 3100") ? "N" : fixture.level().substring(0, 1);

        assertThat(rule(fixture.id()).level().name()).isEqualTo(level);
        assertThat(rule(fixture.id()).severity()).isEqualTo(severity(fixture.severity()));
    }

    @ParameterizedTest
    @MethodSource("reporting")
    void saysItInBothLanguages(Fixture fixture) {
        for (Finding finding : Checks.standard().run(FixtureInput.of(fixture.positive()))) {
            assertThat(finding.message(Locale.CHINESE)).isNotBlank().doesNotContain("{");
            assertThat(finding.message(Locale.ENGLISH))
                    .isNotEqualTo(finding.message(Locale.CHINESE))
                    .doesNotContain("{");
        }
    }

    @Test
    void implementsExactlyTheChecksOfTheDesign() {
        Set<String> designed =
                new TreeSet<>(Fixture.all().stream().map(Fixture::id).toList());
        Set<String> implemented =
                new TreeSet<>(Checks.standard().rules().stream().map(Rule::id).toList());

        assertThat(designed).hasSize(118);
        assertThat(implemented).isEqualTo(designed);
    }

    @Test
    void leavesTheMinusOfAFormulaAlone() {
        Fixture guard = Fixture.all().stream()
                .filter(fixture -> fixture.id().equals(GUARD))
                .findFirst()
                .orElseThrow();

        assertThat(idsIn(guard.positive())).doesNotContainAnyElementsOf(GUARDED);
        assertThat(idsIn(guard.negative())).contains("PUN-07");
    }

    static Stream<Fixture> reporting() {
        return Fixture.all().stream().filter(fixture -> !fixture.id().equals(GUARD));
    }

    private static List<String> idsIn(Fixture.Case example) {
        return Checks.standard().run(FixtureInput.of(example)).stream()
                .map(Finding::check)
                .toList();
    }

    private static List<Finding> of(String id, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.check().equals(id)).toList();
    }

    private static Rule rule(String id) {
        return Checks.standard().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Severity severity(String design) {
        return switch (design.charAt(0)) {
            case 'E' -> Severity.ERROR;
            case 'W' -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }
}
