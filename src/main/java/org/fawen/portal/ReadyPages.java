package org.fawen.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fawen.notice.NoticeCorrected;
import org.fawen.notice.NoticePublished;
import org.fawen.notice.NoticeStandingChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Rendered pages by address, the most recently read ones. A page is rendered anew after five seconds, so that a notice
 * taken down through another node is gone here too; while the database does not answer, the last one stays.
 */
@Component
class ReadyPages {

    static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(ReadyPages.class);

    private final Map<String, Kept> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };
    private final Clock clock;

    ReadyPages(Clock clock) {
        this.clock = clock;
    }

    /** The page at this address, rendered now unless a fresh one is at hand; empty where there is nothing to show. */
    Optional<ReadyPage> get(String address, Supplier<Optional<ReadyPage>> rendering) {
        var now = clock.instant();
        var kept = kept(address);
        var fresh = kept.filter(page -> page.isFresh(now)).map(Kept::page);
        if (fresh.isPresent()) {
            return fresh;
        }
        try {
            var rendered = rendering.get();
            keep(address, rendered, now);
            return rendered;
        } catch (DataAccessException unreachable) {
            if (kept.isEmpty()) {
                throw unreachable;
            }
            LOG.warn("Serving {} as it was at {}: {}", address, kept.get().at(), unreachable.getMessage());
            return kept.map(Kept::page);
        }
    }

    /** The page at this address if it lies ready. */
    Optional<ReadyPage> fresh(String address) {
        return kept(address).filter(page -> page.isFresh(clock.instant())).map(Kept::page);
    }

    /** Lists and neighbours change with every notice, and publishing is rare. */
    @TransactionalEventListener
    void on(NoticePublished published) {
        clear();
    }

    @TransactionalEventListener
    void on(NoticeCorrected corrected) {
        clear();
    }

    /** A page that was taken down is gone here at once. */
    @TransactionalEventListener
    void on(NoticeStandingChanged changed) {
        clear();
    }

    synchronized void clear() {
        pages.clear();
    }

    private synchronized Optional<Kept> kept(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    private synchronized void keep(String address, Optional<ReadyPage> page, Instant now) {
        page.ifPresentOrElse(ready -> pages.put(address, new Kept(ready, now)), () -> pages.remove(address));
    }

    private record Kept(ReadyPage page, Instant at) {

        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(FRESH));
        }
    }
}
