package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.fawen.notice.Step;
import org.fawen.workflow.Acted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What one human act costs the database (goal P3): counted, not timed. */
@SpringBootTest
class ActCostTests {

    private static final int OUR_STATEMENTS = 9;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private CountedStatements statements;

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

    @TestConfiguration
    static class Counted {

        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }
}
