package org.fawen.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.IssuingLine;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IssuingListViewTests {

    private final IssuingDesk desk = mock(IssuingDesk.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(IssuingListView.class).playing(IssuingDesk.class, desk);

    @BeforeEach
    void nothingWaits() {
        when(desk.waitingFor(any())).thenReturn(List.of());
        when(desk.scheduledBy(any())).thenReturn(List.of());
    }

    @Test
    void saysWhenNothingWaits() {
        screens.open("issuing");

        assertThat(screens.words("empty")).isEqualTo("没有待办理的发文。");
    }

    @Test
    void leadsToTheStationThatWaits() {
        var notice = TestNotices.inStatus(NoticeStatus.AWAITING_SIGN_OFF)
                .sign(true, LocalDate.of(2026, 11, 24))
                .register(new DocumentNumber("滨理工党发", 2026, 22));
        var item = new WorkItem(
                new WorkItemId(UUID.randomUUID()),
                notice.id(),
                Step.RELEASE,
                null,
                null,
                List.of(),
                Set.of(),
                TestDossiers.OPENED,
                null,
                null);
        when(desk.waitingFor(TestOrganisation.HEAD)).thenReturn(List.of(new IssuingLine(notice, item)));
        screens.open("issuing");

        var row = _get(Anchor.class);
        assertThat(row.getHref()).isEqualTo("release/%s?item=%s".formatted(notice.id(), item.id()));
        assertThat(row.getElement().getTextRecursively())
                .contains("关于开展主题党日活动的通知", "滨理工党发〔2026〕22号", "发布", "到这一环节 1 小时");
        assertThat(_find(Paragraph.class)).isEmpty();
    }

    @Test
    void showsWhatThisPersonHasScheduled() {
        var scheduled = TestNotices.inStatus(NoticeStatus.SIGNED_OFF).release(Instant.parse("2026-11-25T01:00:00Z"));
        when(desk.scheduledBy(TestOrganisation.HEAD)).thenReturn(List.of(scheduled));
        screens.open("issuing");

        assertThat(screens.words("scheduled")).contains("定于 2026-11-25 09:00 发布");
    }
}
