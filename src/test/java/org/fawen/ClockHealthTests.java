package org.fawen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ClockHealthTests {

    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(TestDatabase.url()));

    @Test
    void aNodeThatAgreesWithTheDatabaseIsReady() {
        assertThat(statusWithClockOff(Duration.ZERO)).isEqualTo(Status.UP);
    }

    @Test
    void aNodeWhoseClockIsWrongIsNot() {
        assertThat(statusWithClockOff(Duration.ofSeconds(5))).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(statusWithClockOff(Duration.ofSeconds(-5))).isEqualTo(Status.OUT_OF_SERVICE);
    }

    private Status statusWithClockOff(Duration by) {
        return new ClockHealth(Clock.offset(Clock.systemUTC(), by), database)
                .health()
                .getStatus();
    }
}
