package org.fawen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticePublished;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;

class ReadyPagesTests {

    private Instant now = Instant.parse("2026-11-23T09:20:00Z");
    private int renderings;

    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final ReadyPages pages = new ReadyPages(clock);
    private final Supplier<Optional<ReadyPage>> rendering =
            () -> Optional.of(ReadyPage.html(HttpStatus.OK, "rendering " + ++renderings));

    private String read() {
        return pages.get("/notices/1", rendering)
                .map(page -> new String(page.plain()))
                .orElse("nothing");
    }

    @Test
    void freshPageIsNotRenderedAgain() {
        assertThat(read()).isEqualTo("rendering 1");
        assertThat(read()).isEqualTo("rendering 1");
    }

    @Test
    void pageIsRenderedAgainWhenItIsNoLongerFresh() {
        read();

        now = now.plus(ReadyPages.FRESH);

        assertThat(read()).isEqualTo("rendering 2");
    }

    @Test
    void publishingDropsEveryPage() {
        read();

        pages.on(new NoticePublished(NoticeId.next()));

        assertThat(read()).isEqualTo("rendering 2");
    }

    @Test
    void pageThatIsGoneIsNotKept() {
        read();
        now = now.plus(ReadyPages.FRESH);

        assertThat(pages.get("/notices/1", Optional::empty)).isEmpty();
        assertThat(read()).isEqualTo("rendering 2");
    }

    @Test
    void stalePageIsBetterThanNoneOnlyWhileThereIsOne() {
        Supplier<Optional<ReadyPage>> unreachable = () -> {
            throw new DataAccessResourceFailureException("no connection");
        };
        assertThatThrownBy(() -> pages.get("/notices/1", unreachable))
                .isInstanceOf(DataAccessResourceFailureException.class);

        read();
        now = now.plus(Duration.ofHours(1));

        assertThat(pages.get("/notices/1", unreachable)).isPresent();
    }
}
