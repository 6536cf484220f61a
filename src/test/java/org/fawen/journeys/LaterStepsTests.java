package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fawen.notice.MeetingRecord;
import org.fawen.notice.MeetingResult;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Step;
import org.fawen.publication.Publications;
import org.fawen.review.Reviews;
import org.fawen.signoff.Meetings;
import org.fawen.signoff.Resolution;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Legal review, meeting, leader review, recheck and publication review, by the services on the real engine. */
@SpringBootTest
@Import(OnTheirWay.class)
class LaterStepsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Publications publications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Notices notices;

    @Autowired
    private Opinions opinions;

    @Autowired
    private WorkItems items;

    @Autowired
    private ActLog log;

    @Test
    void takeARegulationFromTheDrafterToThePublisher() {
        var notice = way.regulation("党支部工作办法");

        way.until(notice, Step.RELEASE);

        assertThat(items.of(notice))
                .extracting(WorkItem::step)
                .containsExactly(
                        Step.DRAFT,
                        Step.DEPARTMENT_REVIEW,
                        Step.OFFICE_REVIEW,
                        Step.OFFICE_REVIEW,
                        Step.LEGAL_REVIEW,
                        Step.MEETING,
                        Step.LEADER_REVIEW,
                        Step.SIGN_OFF,
                        Step.RECHECK,
                        Step.NUMBERING,
                        Step.SEALING,
                        Step.PUBLICATION_REVIEW,
                        Step.PUBLICATION_REVIEW,
                        Step.RELEASE);
    }

    @Test
    void wantTheWordsOfALegalOpinion() {
        var item = way.until(way.regulation("经费使用办法"), Step.LEGAL_REVIEW);

        assertRefused(reviews.giveLegalOpinion(way.act(item, way.holderOf(item)), " "), "review.refused.words-missing");
        assertThat(items.find(item.id()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void letTheLeaderRuleOnADisagreementSoThatTheSignerIsNotAsked() {
        var notice = way.regulation("公务用车办法", "finance");
        var countersign = way.until(notice, Step.COUNTERSIGN);
        reviews.disagree(way.act(countersign, way.holderOf(countersign)), "经费没有来源");
        var review = way.until(notice, Step.LEADER_REVIEW);

        assertRefused(
                reviews.passAsLeader(way.act(review, way.holderOf(review)), "同意。", ""),
                "notice.refused.ruling-missing");
        reviews.passAsLeader(way.act(review, way.holderOf(review)), "同意。", "经费由组织部承担。");

        var signing = way.until(notice, Step.SIGN_OFF);
        assertThat(way.pass(signing)).isEqualTo(new Acted.Done(Outcome.APPROVE));
        assertThat(opinions.on(notice)).extracting(Opinion::words).contains("同意。\n协调意见：经费由组织部承担。");
    }

    @Test
    void dateANoticeByTheMeetingThatPassedIt() {
        var notice = way.regulation("会议制度办法");
        resolve(notice, MeetingResult.PASSED, "");

        way.until(notice, Step.RECHECK);

        assertThat(notices.get(notice).documentDate()).isEqualTo(DAY);
    }

    @Test
    void leaveADeferredNoticeWaitingAndOnRecord() {
        var notice = way.regulation("缓议办法");
        var item = way.until(notice, Step.MEETING);

        var acted = resolve(notice, MeetingResult.DEFERRED, "再征求学院意见");

        assertThat(acted).isEqualTo(new Acted.Noted());
        assertThat(items.find(item.id()).orElseThrow().isOpen()).isTrue();
        assertThat(meetings.on(notice)).extracting(MeetingRecord::result).containsExactly(MeetingResult.DEFERRED);
        assertThat(log.of(notice)).last().extracting(ActPerformed::verb).isEqualTo("defer");
        assertThat(resolve(notice, MeetingResult.PASSED, "")).isEqualTo(new Acted.Done(Outcome.APPROVE));
    }

    @Test
    void returnWhatAMeetingPassesWithChanges() {
        var notice = way.regulation("修改办法");

        resolve(notice, MeetingResult.PASSED_WITH_CHANGES, "第三条删去");

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(notices.get(notice).returnedFrom()).isEqualTo(Step.MEETING);
        assertThat(notices.get(notice).returnReason()).contains("党委常委会会议（2026年1月5日）审议，修改后通过。第三条删去");
    }

    @Test
    void endWhatAMeetingDoesNotPass() {
        var notice = way.regulation("不通过办法");

        resolve(notice, MeetingResult.NOT_PASSED, "时机不成熟");

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.REJECTED);
        assertThat(items.openOf(notice)).isEmpty();
    }

    @Test
    void recordNoMeetingThatHasNotBeenHeld() {
        var notice = way.regulation("将来办法");
        var item = way.until(notice, Step.MEETING);
        var tomorrow = new Resolution("党委常委会会议", meetings.today().plusDays(1), MeetingResult.PASSED, "", "");

        assertRefused(meetings.resolve(way.act(item, way.holderOf(item)), tomorrow), "signoff.refused.meeting-to-come");
    }

    @Test
    void sendAChangeOfSubstanceBackToTheSameSignerAndKeepTheNumber() {
        var notice = way.regulation("实质性修改办法");
        var signing = way.until(notice, Step.SIGN_OFF);
        var review = way.until(notice, Step.PUBLICATION_REVIEW);
        var number = notices.get(notice).number();

        publications.sendBack(way.act(review, way.holderOf(review)), "附件不能公开");

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
        assertThat(items.openOf(notice))
                .singleElement()
                .extracting(WorkItem::candidates)
                .isEqualTo(signing.candidates());
        way.until(notice, Step.PUBLICATION_REVIEW);
        assertThat(notices.get(notice).number()).isEqualTo(number);
    }

    @Test
    void giveANewNumberInAnotherYearAndVoidTheFormerOne() {
        var notice = way.regulation("跨年改签办法");
        var review = way.until(notice, Step.PUBLICATION_REVIEW);
        // As if it had been registered a year ago.
        for (var table : List.of(
                "number_issued set year = year - 1 where notice_id",
                "notice set number_year = number_year - 1 where id")) {
            jdbc.sql("update %s = :notice".formatted(table))
                    .param("notice", notice.value())
                    .update();
        }
        var former = Objects.requireNonNull(notices.get(notice).number());

        publications.sendBack(way.act(review, way.holderOf(review)), "改为本年施行");
        way.until(notice, Step.PUBLICATION_REVIEW);

        var number = Objects.requireNonNull(notices.get(notice).number());
        assertThat(number.year()).isEqualTo(former.year() + 1);
        assertThat(jdbc.sql("select reason from number_voided where year = :year and serial = :serial")
                        .param("year", former.year())
                        .param("serial", former.serial())
                        .query(String.class)
                        .list())
                .containsExactly("重新签发后成文日期在%d年，另编%s".formatted(number.year(), number));
    }

    @Test
    void keepWhoReviewedThePublicationFromReleasingIt() {
        var notice = way.regulation("发布分工办法");
        var reviewers = items.openOf(way.until(notice, Step.PUBLICATION_REVIEW).notice()).stream()
                .map(way::holderOf)
                .toList();

        var release = way.until(notice, Step.RELEASE);

        assertThat(reviewers).hasSize(2).doesNotContain(way.holderOf(release));
    }

    private Acted resolve(NoticeId notice, MeetingResult result, String words) {
        var item = way.until(notice, Step.MEETING);
        var resolution = new Resolution("党委常委会会议", DAY, result, words, "");
        return meetings.resolve(way.act(item, way.holderOf(item)), resolution);
    }

    private static void assertRefused(Acted acted, String key) {
        assertThat(acted)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        no -> assertThat(no.refusal().key()).isEqualTo(key));
    }
}
