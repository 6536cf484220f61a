package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.IssuingLine;
import org.fawen.publication.Publications;
import org.fawen.publication.Release;
import org.fawen.publication.Station;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 发文办理, with the real engine and register behind it. */
@SpringBootTest
@Import(OnTheirWay.class)
class IssuingDeskTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private IssuingDesk desk;

    @Autowired
    private Publications publications;

    @Autowired
    private Notices notices;

    @Autowired
    private Clock clock;

    @Test
    void offersANoticeOnlyToWhoMayReleaseIt() {
        var item = way.until(way.draft("关于发布名单的通知"), Step.RELEASE);

        assertThat(desk.waitingFor(way.holderOf(item)))
                .map(IssuingLine::item)
                .map(WorkItem::id)
                .contains(item.id());
        assertThat(desk.waitingFor(OnTheirWay.DRAFTER)).isEmpty();
    }

    @Test
    void offersNothingBeforeSignOff() {
        var item = way.until(way.draft("关于尚未签发的通知"), Step.SIGN_OFF);

        assertThat(desk.waitingFor(way.holderOf(item)))
                .map(IssuingLine::item)
                .map(WorkItem::id)
                .doesNotContain(item.id());
    }

    @Test
    void showsOnlyTheStationsOnTheWayOfTheNotice() {
        var item = way.until(way.draft("关于环节的通知"), Step.RELEASE);

        assertThat(desk.stationsOf(way.notice(item)))
                .extracting(Station::step, Station::state)
                .containsExactly(
                        tuple(Step.PUBLICATION_REVIEW, Station.State.DONE), tuple(Step.RELEASE, Station.State.CURRENT));
    }

    @Test
    void letsThePublisherStopWhatIsScheduledAndReleaseItAnew() {
        var item = way.until(way.draft("关于定时的通知"), Step.RELEASE);
        var publisher = way.holderOf(item);
        var at = clock.instant().plus(Duration.ofDays(1));
        assertThat(publications.release(way.act(item, publisher), new Release(null, null, at)))
                .isInstanceOf(Acted.Done.class);

        var scheduled = notices.get(item.notice());
        assertThat(desk.scheduledBy(publisher)).map(notice -> notice.id()).contains(item.notice());
        assertThat(desk.mayUnschedule(scheduled, publisher)).isTrue();
        assertThat(desk.mayUnschedule(scheduled, OnTheirWay.DRAFTER)).isFalse();

        publications.unschedule(UUID.randomUUID(), publisher, item.notice());

        assertThat(notices.get(item.notice()).status()).isEqualTo(NoticeStatus.SIGNED_OFF);
        assertThat(desk.scheduledBy(publisher)).map(notice -> notice.id()).doesNotContain(item.notice());
        assertThat(desk.nextOf(item.notice(), publisher)).isPresent();
        assertThat(desk.refusalOf(item.notice())).isEmpty();
    }
}
