package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.workflow.camunda.EngineTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Lives of notices decided by chance, on the real engine: nothing is lost or doubled, and every way ends. One life again:
 * {@code -Dfawen.seed=N}; 10,000 of them: {@code ./fawen test --long}.
 */
@SpringBootTest
@Import({OnTheirWay.class, RandomWalk.class, EngineTasks.class})
class RandomWalkTests {

    private static final int LIVES = Boolean.getBoolean("fawen.long") ? 10_000 : 300;
    private static final int AT_ONCE = 4;

    @Autowired
    private RandomWalk walk;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Notices notices;

    @Test
    void losesAndDoublesNothingWhateverPeopleDo() throws Exception {
        var one = Long.getLong("fawen.seed");
        var seeds = one == null ? LongStream.range(1, LIVES + 1) : LongStream.of(one);
        var ended = new ArrayList<RandomWalk.Life>();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var lives = seeds.<Callable<RandomWalk.Life>>mapToObj(seed -> () -> walk.live(seed))
                    .toList();
            for (var life : pool.invokeAll(lives)) {
                ended.add(life.get());
            }
        }

        ended.stream().filter(life -> !life.end().isEnded()).forEach(life -> way.untilPublished(life.notice()));
        assertThat(ended.stream()
                        .map(life -> notices.get(life.notice()).number())
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates();
        if (one == null) {
            assertThat(ended.stream().map(RandomWalk.Life::end).map(NoticeStatus::isIssued))
                    .contains(true, false);
            assertThat(ended.stream().flatMap(life -> life.done().stream()).distinct())
                    .hasSizeGreaterThan(40);
        }
    }
}
