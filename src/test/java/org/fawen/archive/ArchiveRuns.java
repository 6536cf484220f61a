package org.fawen.archive;

import org.fawen.notice.NoticeId;
import org.springframework.stereotype.Component;

/** Archives now what would be archived tomorrow. */
@Component
public class ArchiveRuns {

    private final Archiving archiving;
    private final ArchiveBook book;

    ArchiveRuns(Archiving archiving, ArchiveBook book) {
        this.archiving = archiving;
        this.book = book;
    }

    public void archive(NoticeId notice) {
        archiving.archive(notice, null);
    }

    public boolean isDue(NoticeId notice) {
        return book.due(java.time.Instant.now().plusSeconds(60), 10_000).contains(notice);
    }
}
