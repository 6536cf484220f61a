package org.fawen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fawen.identity.TestOrganisation.CLERK;
import static org.fawen.identity.TestOrganisation.DEAN;
import static org.fawen.identity.TestOrganisation.DIRECTOR;
import static org.fawen.identity.TestOrganisation.READER;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.Delegation.Approval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DelegationRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

    @Test
    void holdsFromItsFirstMomentToItsLast() {
        var week = days(DEAN, CLERK, 1, 7);

        assertThat(week.isInForce(NOW)).isFalse();
        assertThat(week.isInForce(day(1))).isTrue();
        assertThat(week.isInForce(day(7).minusMillis(1))).isTrue();
        assertThat(week.isInForce(day(7))).as("ends by itself").isFalse();
    }

    @Test
    void waitsForItsApproval() {
        var awaited = new Delegation(
                UUID.randomUUID(), DEAN, CLERK, day(0), day(7), Set.of(), "出差", DEAN, Approval.AWAITED, null);

        assertThat(awaited.isInForce(day(1))).isFalse();
        assertThat(awaited.isToCome(day(1))).isTrue();
    }

    @Test
    void isOneHopDeepAndHasNoCircle() {
        var known = days(DEAN, CLERK, 1, 7);

        refused("delegate-away", days(READER, DEAN, 3, 5), known);
        refused("chain", days(CLERK, READER, 3, 5), known);
        refused("delegate-away", days(CLERK, DEAN, 3, 5), known);
        accepted(days(CLERK, READER, 7, 9), known);
        accepted(days(DIRECTOR, CLERK, 3, 5), known);
    }

    @Test
    void isNotSetTwiceForTheSameSteps() {
        var known = forStep("office-review");

        refused("twice", days(DEAN, READER, 3, 5), known);
        accepted(
                new Delegation(
                        UUID.randomUUID(),
                        DEAN,
                        READER,
                        day(3),
                        day(5),
                        Set.of("sign-off"),
                        "出差",
                        DEAN,
                        Approval.NOT_NEEDED,
                        null),
                known);
    }

    @Test
    void needsAReasonAnEndAheadAndTwoPeople() {
        refused("self", days(DEAN, DEAN, 1, 7));
        refused("order", days(DEAN, CLERK, 7, 1));
        refused("past", days(DEAN, CLERK, -3, 0));
        refused("long", days(DEAN, CLERK, 0, 400));
        refused("unknown", days(DEAN, new PersonId("nobody"), 0, 4));
        refused(
                "reason",
                new Delegation(
                        UUID.randomUUID(),
                        DEAN,
                        CLERK,
                        day(0),
                        day(7),
                        Set.of(),
                        " ",
                        DEAN,
                        Approval.NOT_NEEDED,
                        null));
        accepted(days(DEAN, null, 1, 7));
    }

    @Test
    void isReadWithTheRegisterOfTheMoment() {
        var week = days(DEAN, CLERK, 1, 7);
        var snapshot = new Snapshot(1, TestOrganisation.organisation(), List.of(week), Map.of());

        assertThat(snapshot.at(NOW).actingFor(CLERK)).isEmpty();
        assertThat(snapshot.unchangedUntil(NOW)).isEqualTo(day(1));
        assertThat(snapshot.at(day(2)).actingFor(CLERK)).containsExactly(week);
        assertThat(snapshot.at(day(2)).substitutesOf(DEAN)).containsExactly(week);
        assertThat(snapshot.at(day(7)).actingFor(CLERK)).isEmpty();
        assertThat(snapshot.unchangedUntil(day(7))).isEqualTo(Instant.MAX);
    }

    private static void refused(String why, Delegation wanted, Delegation... known) {
        assertThatThrownBy(() -> check(wanted, known))
                .isInstanceOfSatisfying(
                        DelegationRefused.class, no -> assertThat(no.key()).endsWith("." + why));
    }

    private static void accepted(Delegation wanted, Delegation... known) {
        assertThatCode(() -> check(wanted, known)).doesNotThrowAnyException();
    }

    private static void check(Delegation wanted, Delegation... known) {
        DelegationRules.check(wanted, List.of(known), TestOrganisation.organisation(), NOW);
    }

    private static Delegation forStep(String step) {
        return new Delegation(
                UUID.randomUUID(), DEAN, CLERK, day(1), day(7), Set.of(step), "出差", DEAN, Approval.NOT_NEEDED, null);
    }

    private static Delegation days(PersonId principal, @Nullable PersonId delegate, int from, int to) {
        return new Delegation(
                UUID.randomUUID(),
                principal,
                delegate,
                day(from),
                day(to),
                Set.of(),
                "出差",
                principal,
                Approval.NOT_NEEDED,
                null);
    }

    private static Instant day(int number) {
        return NOW.plus(number, ChronoUnit.DAYS);
    }
}
