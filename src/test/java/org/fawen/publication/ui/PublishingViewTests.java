package org.fawen.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fawen.notice.ErrorReport;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.TestNotices;
import org.fawen.publication.PublishedLine;
import org.fawen.publication.PublishingDesk;
import org.fawen.publication.SiteCopies;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishingViewTests {

    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");

    private final PublishingDesk desk = mock(PublishingDesk.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(PublishingView.class)
            .playing(PublishingDesk.class, desk)
            .playing(SiteCopies.class, mock(SiteCopies.class));

    @BeforeEach
    void nothing() {
        when(desk.reports(any())).thenReturn(List.of());
        when(desk.waitingFor(any())).thenReturn(List.of());
        when(desk.scheduled(any())).thenReturn(List.of());
        when(desk.published(any())).thenReturn(List.of());
    }

    @Test
    void saysWhenThereIsNothing() {
        screens.open("publishing");

        assertThat(screens.words("waiting")).contains("没有待发布的文件");
        assertThat(screens.words("scheduled")).contains("没有定时的发布");
    }

    @Test
    void showsWhatWasPublishedHowLateAndHowItIsTakenDown() {
        var notice = TestNotices.inStatus(NoticeStatus.PUBLISHED);
        when(desk.published(any())).thenReturn(List.of(new PublishedLine(notice, NINE, Duration.ofMinutes(20))));

        screens.open("publishing");

        assertThat(screens.words("published")).contains("2026-11-24 09:00", "延迟 20 分钟", "复制到学校网站");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("after/" + notice.id() + "?kind=TAKING_DOWN");
    }

    @Test
    void settlesWhatAReaderFoundWrong() {
        var report = new ErrorReport(
                UUID.randomUUID(), TestNotices.inStatus(NoticeStatus.PUBLISHED).id(), "关于活动的通知", "第二段日期有误", NINE);
        when(desk.reports(any())).thenReturn(List.of(report)).thenReturn(List.of());
        screens.open("publishing");
        assertThat(screens.words("reports")).contains("第二段日期有误");

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("已处理")));

        verify(desk).settle(eq(report.id()), any());
        assertThat(_find(Button.class, spec -> spec.withText("已处理"))).isEmpty();
    }
}
