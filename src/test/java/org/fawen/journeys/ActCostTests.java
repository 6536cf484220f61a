package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.fawen.notice.Step;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one human act costs the database (goal P3): counted, not timed. */
@SpringBootTest
class ActCostTests {

    private static final int OUR_STATEMENTS = 9;
    private static final long LOG_BYTES = 20 * 1024;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private WorkItems items;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anActIsOneWriteTransactionAndFewStatements() {
        var notice = way.draft("关于计量的通知", "finance");
        way.until(notice, Step.DEPARTMENT_REVIEW);

        for (var step : new Step[] {Step.DEPARTMENT_REVIEW, Step.COUNTERSIGN, Step.OFFICE_REVIEW}) {
            var item = way.until(notice, step);
            var act = way.act(item, way.holderOf(item));
            statements.reset();

            var acted = way.pass(item, act);

            assertThat(acted).isInstanceOf(Acted.Done.class);
            assertThat(statements.count().ours)
                    .as("our statements at " + step)
                    .hasSizeLessThanOrEqualTo(OUR_STATEMENTS);
            assertThat(statements.count().engines).as("the engine took part").isPositive();
            assertThat(statements.count().writingCommits)
                    .as("write transactions at " + step)
                    .isEqualTo(1);
        }
    }

    @Test
    void anActWritesLittleLog() {
        walk("关于热身的通知");
        var before = logBytes();

        var acts = 0;
        for (var lifecycle = 0; lifecycle < 5; lifecycle++) {
            acts += walk("关于日志的通知");
        }

        assertThat((logBytes() - before) / acts).as("bytes of log an act").isBetween(1_000L, LOG_BYTES);
    }

    /** From draft to publication; how many people acted. */
    private int walk(String title) {
        var notice = way.draft(title);
        var acts = 0;
        for (var open = items.openOf(notice); !open.isEmpty(); open = items.openOf(notice)) {
            assertThat(way.pass(open.getFirst())).isInstanceOf(Acted.Done.class);
            acts++;
        }
        return acts;
    }

    private long logBytes() {
        return jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")
                .query(Long.class)
                .single();
    }

    @TestConfiguration
    static class Counted {

        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }
}
