package org.fawen.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.fawen.archive.ArchivalCode;
import org.fawen.archive.Archive;
import org.fawen.archive.ArchiveException;
import org.fawen.archive.ArchiveLine;
import org.fawen.notice.NoticeId;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.RetentionRules.Retention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArchiveViewTests {

    private final Archive archive = mock(Archive.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(ArchiveView.class).playing(Archive.class, archive);

    @Test
    void listsWhatLiesThere() {
        when(archive.lines(any()))
                .thenReturn(List.of(new ArchiveLine(
                        NoticeId.next(),
                        new ArchivalCode("0001", 2026, Retention.YEARS_30, "party-office", 7),
                        "关于归档的通知",
                        null,
                        null,
                        1,
                        "ab",
                        10,
                        Instant.EPOCH)));
        screens.open("archive");

        assertThat(screens.words("archive")).contains("0001-WS·2026-D30-party-office-0007", "关于归档的通知", "30年", "下载");
    }

    @Test
    void triesAgainWhatFailed() {
        var notice = NoticeId.next();
        when(archive.exceptions(any()))
                .thenReturn(List.of(new ArchiveException(notice, "关于缺件的通知", "附件不在库中。", Instant.EPOCH)))
                .thenReturn(List.of());
        screens.open("archive");
        assertThat(screens.words("exceptions")).contains("关于缺件的通知", "附件不在库中。");

        screens.click("retry-" + notice);

        verify(archive).retry(any(), eq(notice));
        assertThat(screens.words("empty")).contains("还没有归档");
    }
}
