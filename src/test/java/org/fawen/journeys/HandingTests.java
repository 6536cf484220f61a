package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fawen.identity.Organisations;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.review.Reviews;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Asked;
import org.fawen.workflow.Attention;
import org.fawen.workflow.Circulating;
import org.fawen.workflow.Handing;
import org.fawen.workflow.PartsGiven;
import org.fawen.workflow.TakingBack;
import org.fawen.workflow.Urging;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 转办, 请…先阅, 请…后阅, 取回, 催办, 传阅 on the real engine. */
@SpringBootTest
@Import(OnTheirWay.class)
class HandingTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Handing handing;

    @Autowired
    private TakingBack takingBack;

    @Autowired
    private Urging urging;

    @Autowired
    private Circulating circulating;

    @Autowired
    private PartsGiven parts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Attention attention;

    @Autowired
    private NoticeAccess access;

    @Autowired
    private Notices notices;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Opinions opinions;

    @Autowired
    private WorkItems items;

    @Autowired
    private ActLog log;

    @Test
    void handsAnItemOnInsideTheUnit() {
        var item = countersigning("关于转办的通知");
        var holder = way.holderOf(item);
        var to = handing.toTransferTo(way.notice(item), item.id(), holder).getFirst();
        var outside = new PersonId("p09");

        assertThat(handing.transfer(way.act(item, holder), outside, "请您看看")).isInstanceOf(Acted.Refused.class);
        assertThat(handing.transfer(way.act(item, holder), to, " ")).isInstanceOf(Acted.Refused.class);
        assertThat(handing.transfer(way.act(item, holder), to, "由您分管")).isInstanceOf(Acted.Noted.class);

        assertThat(reviews.agree(way.act(item, holder), "同意。")).isInstanceOf(Acted.NotFound.class);
        assertThat(access.may(holder, way.notice(item), NoticeAction.READ)).isTrue();
        assertThat(reviews.agree(way.act(item, to), "同意。")).isInstanceOf(Acted.Done.class);
        assertThat(verbs(item.notice())).contains("transfer");
    }

    @Test
    void asksSomebodyBeforeDeciding() {
        var item = countersigning("关于先阅的通知");
        var holder = way.holderOf(item);
        var asked = handing.toAsk(way.notice(item), item.id(), holder).getFirst();

        assertThat(handing.ask(way.act(item, holder), asked, Asked.Place.FIRST)).isInstanceOf(Acted.Noted.class);
        assertThat(reviews.agree(way.act(item, holder), "同意。")).isInstanceOf(Acted.NotFound.class);
        var act = way.act(item, asked);
        assertThat(reviews.agree(act, "没有意见。")).isInstanceOf(Acted.Noted.class);
        assertThat(reviews.agree(act, "没有意见。")).as("a double click").isInstanceOf(Acted.Noted.class);

        assertThat(items.find(item.id()).orElseThrow().isOpen()).isTrue();
        assertThat(reviews.agree(way.act(item, holder), "同意。")).isInstanceOf(Acted.Done.class);
        assertThat(opinions.on(item.notice()))
                .filteredOn(opinion -> opinion.step() == Step.COUNTERSIGN)
                .extracting(Opinion::actor)
                .containsExactly(asked, holder);
    }

    @Test
    void asksSomebodyAfterDeciding() {
        var item = countersigning("关于后阅的通知");
        var holder = way.holderOf(item);
        var asked = handing.toAsk(way.notice(item), item.id(), holder).getFirst();

        handing.ask(way.act(item, holder), asked, Asked.Place.AFTER);
        assertThat(reviews.agree(way.act(item, asked), "同意。")).isInstanceOf(Acted.NotFound.class);
        assertThat(reviews.agree(way.act(item, holder), "同意。")).isInstanceOf(Acted.Noted.class);
        assertThat(items.openOf(item.notice())).extracting(WorkItem::id).containsExactly(item.id());
        assertThat(reviews.agree(way.act(item, asked), "同意。")).isInstanceOf(Acted.Done.class);

        assertThat(items.openOf(item.notice())).extracting(WorkItem::step).containsExactly(Step.OFFICE_REVIEW);
    }

    @Test
    void asksNoMore() {
        var item = countersigning("关于取消先阅的通知");
        var holder = way.holderOf(item);
        var asked = handing.toAsk(way.notice(item), item.id(), holder).getFirst();
        handing.ask(way.act(item, holder), asked, Asked.Place.FIRST);

        assertRefused("workflow.refused.not-asked", () -> handing.askNoMore(UUID.randomUUID(), asked, item.notice()));
        handing.askNoMore(UUID.randomUUID(), holder, item.notice());

        assertThat(reviews.agree(way.act(item, asked), "同意。")).isInstanceOf(Acted.NotFound.class);
        assertThat(reviews.agree(way.act(item, holder), "同意。")).isInstanceOf(Acted.Done.class);
    }

    @Test
    void neverAsksTheDrafter() {
        var item = countersigning("关于不请拟稿人的通知");

        assertThat(handing.ask(way.act(item, way.holderOf(item)), OnTheirWay.DRAFTER, Asked.Place.FIRST))
                .isInstanceOf(Acted.Refused.class);
    }

    @Test
    void takesBackWhatNobodyHasOpened() {
        var notice = way.draft("关于取回的通知");
        var item = way.until(notice, Step.DEPARTMENT_REVIEW);
        var head = way.holderOf(item);
        way.pass(item);
        assertThat(takingBack.isPossible(OnTheirWay.DRAFTER, notices.get(notice)))
                .isFalse();

        takingBack.takeBack(UUID.randomUUID(), head, notice);

        assertThat(items.openOf(notice)).extracting(WorkItem::step).containsExactly(Step.DEPARTMENT_REVIEW);
        assertThat(opinions.on(notice))
                .extracting(Opinion::verdict)
                .containsExactly(Verdict.APPROVE, Verdict.TAKE_BACK);
        assertThat(verbs(notice)).contains("take-back");
        way.until(notice, Step.SIGN_OFF);
        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
    }

    @Test
    void takesBackFromTheSignersDesk() {
        var notice = way.draft("关于签发前取回的通知");
        way.until(notice, Step.SIGN_OFF);
        var last = items.of(notice).stream()
                .filter(item -> item.step() == Step.OFFICE_REVIEW)
                .reduce((earlier, later) -> later)
                .orElseThrow();

        takingBack.takeBack(UUID.randomUUID(), last.closed().by(), notice);

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.IN_REVIEW);
        assertThat(items.openOf(notice))
                .singleElement()
                .returns(Step.OFFICE_REVIEW, WorkItem::step)
                .returns(last.stage(), WorkItem::stage);
        way.until(notice, Step.SIGN_OFF);
    }

    @Test
    void isTooLateOnceTheNextHasOpenedIt() {
        var notice = way.draft("关于来不及取回的通知");
        var item = way.until(notice, Step.DEPARTMENT_REVIEW);
        var head = way.holderOf(item);
        way.pass(item);
        var next = items.openOf(notice).getFirst();
        attention.opens(way.holderOf(next), next.id());

        assertRefused("workflow.refused.take-back", () -> takingBack.takeBack(UUID.randomUUID(), head, notice));
    }

    @Test
    void remindsOnceInFourWorkingHours() {
        var item = countersigning("关于催办的通知");
        var notice = item.notice();
        assertRefused("workflow.refused.urge", () -> urging.urge(UUID.randomUUID(), way.holderOf(item), notice));

        urging.urge(UUID.randomUUID(), OnTheirWay.DRAFTER, notice);

        assertRefused("workflow.refused.urged", () -> urging.urge(UUID.randomUUID(), OnTheirWay.DRAFTER, notice));
        assertThat(verbs(notice)).containsOnlyOnce("urge");
    }

    @Test
    void passesANoticeRoundAndKnowsWhoHasReadIt() {
        var item = countersigning("关于传阅的通知");
        var notice = notices.get(item.notice());
        var head = opinions.on(notice.id()).getFirst().actor();
        var reader = organisations.current().persons().stream()
                .map(Person::id)
                .filter(person -> !access.may(person, notice, NoticeAction.READ)
                        && !access.may(person, notice, NoticeAction.CIRCULATE))
                .findFirst()
                .orElseThrow();
        assertThat(access.may(reader, notice, NoticeAction.READ)).isFalse();
        assertRefused(
                "workflow.refused.circulate",
                () -> circulating.circulate(UUID.randomUUID(), OnTheirWay.DRAFTER, notice.id(), List.of(reader), ""));

        circulating.circulate(UUID.randomUUID(), head, notice.id(), List.of(reader), "请知悉");

        assertThat(access.may(reader, notice, NoticeAction.READ)).isTrue();
        assertThat(access.may(reader, notice, NoticeAction.CIRCULATE)).isFalse();
        assertThat(parts.unread(reader)).extracting(PartsGiven.ToRead::notice).contains(notice.id());
        circulating.read(notice.id(), reader);
        assertThat(parts.unread(reader)).extracting(PartsGiven.ToRead::notice).doesNotContain(notice.id());
        assertThat(circulating.readersOf(notice.id()))
                .singleElement()
                .matches(part -> part.readAt() != null && part.person().equals(reader));
    }

    private WorkItem countersigning(String title) {
        return way.until(way.draft(title, "finance"), Step.COUNTERSIGN);
    }

    private List<String> verbs(NoticeId notice) {
        return log.of(notice).stream().map(ActPerformed::verb).toList();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).returns(key, Refusal::key);
    }
}
