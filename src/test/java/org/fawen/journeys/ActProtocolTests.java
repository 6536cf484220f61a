package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fawen.drafting.Drafting;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.review.Reviews;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Attention;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The protocol every act runs by (definitions §2), on the real engine and the real database. */
@SpringBootTest
@Import(OnTheirWay.class)
class ActProtocolTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Attention attention;

    @Autowired
    private Notices notices;

    @Autowired
    private Opinions opinions;

    @Autowired
    private WorkItems items;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void givesTheSameCommandTheSameAnswerAndOneEffect() {
        var item = way.until(way.draft("关于双击的通知"), Step.DEPARTMENT_REVIEW);
        var act = way.act(item, way.holderOf(item));

        var first = reviews.approve(act, "同意。");
        var second = reviews.approve(act, "同意。");

        assertThat(first).isEqualTo(new Acted.Done(Outcome.APPROVE)).isEqualTo(second);
        assertThat(opinions.on(item.notice())).hasSize(1);
    }

    @Test
    void saysWhoWasFirst() {
        var item = way.until(way.draft("关于先后的通知"), Step.OFFICE_REVIEW);
        var early = reviews.approve(way.act(item, new PersonId("p09")), "同意。");

        var late = reviews.returnToDrafter(way.act(item, new PersonId("p52")), "请补充依据");

        assertThat(early).isInstanceOf(Acted.Done.class);
        assertThat(late).isInstanceOfSatisfying(Acted.AlreadyDone.class, done -> {
            assertThat(done.by()).isEqualTo(new PersonId("p09"));
            assertThat(done.outcome()).isEqualTo(Outcome.APPROVE);
        });
    }

    @Test
    void refusesWhoHasSeenAnotherText() {
        var item = way.until(way.draft("关于改动的通知"), Step.DEPARTMENT_REVIEW);
        var unseen = new Act(
                UUID.randomUUID(),
                way.holderOf(item),
                item.notice(),
                item.id(),
                new ContentHash("sha256:" + "0".repeat(64)));

        assertThat(reviews.approve(unseen, "同意。")).isEqualTo(new Acted.Changed(1));
        assertThat(items.openOf(item.notice())).hasSize(1);
    }

    @Test
    void doesNotExistForStrangers() {
        var item = way.until(way.draft("关于外人的通知"), Step.DEPARTMENT_REVIEW);

        assertThat(reviews.approve(way.act(item, new PersonId("p24")), "同意。")).isEqualTo(new Acted.NotFound());
        assertThat(reviews.approve(way.act(item, OnTheirWay.DRAFTER), "同意。")).isEqualTo(new Acted.NotFound());
    }

    @Test
    void keepsAnyoneFromDecidingTwiceOnOneNotice() {
        var item = way.until(way.draft("关于分离的通知"), Step.SIGN_OFF);
        var reviewers = opinions.on(item.notice()).stream()
                .map(opinion -> opinion.actor())
                .toList();

        assertThat(reviewers).doesNotHaveDuplicates().doesNotContain(way.holderOf(item));
    }

    @Test
    void leavesNothingBehindWhenTheDomainRefuses() {
        var item = way.until(way.draft("关于理由的通知"), Step.DEPARTMENT_REVIEW);
        var before = notices.get(item.notice());

        var refused = reviews.returnToDrafter(way.act(item, way.holderOf(item)), "改");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        no -> assertThat(no.refusal().key()).isEqualTo("notice.refused.reason-too-short"));
        assertThat(notices.get(item.notice())).isEqualTo(before);
        assertThat(opinions.on(item.notice())).isEmpty();
        assertThat(items.openOf(item.notice())).extracting(WorkItem::id).containsExactly(item.id());
    }

    @Test
    void leavesNothingBehindWhenTheTransactionFails() {
        var item = way.until(way.draft("关于断电的通知"), Step.DEPARTMENT_REVIEW);
        var before = notices.get(item.notice());

        transaction.executeWithoutResult(status -> {
            reviews.approve(way.act(item, way.holderOf(item)), "同意。");
            status.setRollbackOnly();
        });

        assertThat(notices.get(item.notice())).isEqualTo(before);
        assertThat(items.openOf(item.notice())).extracting(WorkItem::step).containsExactly(Step.DEPARTMENT_REVIEW);
        assertThat(way.pass(item)).isInstanceOf(Acted.Done.class);
    }

    @Test
    void letsCountersignersActAtTheSameInstant() throws Exception {
        var units = new String[] {"finance", "hr", "student-work", "security"};
        var notice = way.draft("关于同时的通知", units);
        way.until(notice, Step.COUNTERSIGN);
        var open = items.openOf(notice);
        assertThat(open).hasSize(units.length);

        List<Acted> answers;
        try (var pool = Executors.newFixedThreadPool(units.length)) {
            var acts = open.stream()
                    .<Callable<Acted>>map(item -> () -> way.pass(item))
                    .toList();
            answers = pool.invokeAll(acts).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }

        assertThat(answers).containsOnly(new Acted.Done(Outcome.APPROVE));
        assertThat(items.openOf(notice)).extracting(WorkItem::step).containsExactly(Step.OFFICE_REVIEW);
    }

    @Test
    void endsTheRoundWhenOneCountersignerReturnsIt() {
        var notice = way.draft("关于会签退回的通知", "finance", "hr");
        way.until(notice, Step.COUNTERSIGN);
        var open = items.openOf(notice);

        reviews.returnToDrafter(way.act(open.getFirst(), way.holderOf(open.getFirst())), "请先商财务处再报");

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(items.openOf(notice)).extracting(WorkItem::step).containsExactly(Step.DRAFT);
        assertThat(items.find(open.getLast().id()).orElseThrow().closed())
                .satisfies(closed -> assertThat(closed.by()).isNull());
    }

    @Test
    void wantsARulingBeforeADisagreementIsSignedOver() {
        var notice = way.draft("关于不同意见的通知", "finance", "hr");
        way.until(notice, Step.COUNTERSIGN);
        var first = items.openOf(notice).getFirst();
        reviews.disagree(way.act(first, way.holderOf(first)), "经费没有来源");
        var signing = way.until(notice, Step.SIGN_OFF);

        var refused = way.pass(signing);
        var ruled = signOffs.sign(way.act(signing, way.holderOf(signing)), "同意印发。", "经费由组织部承担。", "demo");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        no -> assertThat(no.refusal().key()).isEqualTo("notice.refused.ruling-missing"));
        assertThat(ruled).isEqualTo(new Acted.Done(Outcome.APPROVE));
    }

    @Test
    void recallsFromParallelCountersignAndKeepsTheOpinions() {
        var notice = way.draft("关于撤回的通知", "finance", "hr");
        way.until(notice, Step.COUNTERSIGN);
        way.pass(items.openOf(notice).getFirst());

        drafting.recall(UUID.randomUUID(), OnTheirWay.DRAFTER, notice, "内容要补充");

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(items.openOf(notice)).extracting(WorkItem::step).containsExactly(Step.DRAFT);
        assertThat(opinions.on(notice)).hasSize(2);
    }

    @Test
    void asksNoReasonForARecallNobodyWouldNotice() {
        var notice = way.draft("关于无人打开的通知");
        way.until(notice, Step.DEPARTMENT_REVIEW);

        drafting.recall(UUID.randomUUID(), OnTheirWay.DRAFTER, notice, "");

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.DRAFT);
    }

    @Test
    void asksAReasonForARecallOnceSomebodyHasOpenedIt() {
        var item = way.until(way.draft("关于已经打开的通知"), Step.DEPARTMENT_REVIEW);
        attention.opens(way.holderOf(item), item.id());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafting.recall(UUID.randomUUID(), OnTheirWay.DRAFTER, item.notice(), "改"))
                .extracting(Refusal::key)
                .isEqualTo("notice.refused.reason-too-short");
        drafting.recall(UUID.randomUUID(), OnTheirWay.DRAFTER, item.notice(), "内容要补充");

        assertThat(notices.get(item.notice()).status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(drafting.isRead(item.notice())).isTrue();
        way.until(item.notice(), Step.DEPARTMENT_REVIEW);
        assertThat(drafting.isRead(item.notice())).isFalse();
    }

    @Test
    void letsTheHeadOfTheDraftingUnitRecallButNoOtherHead() {
        var item = way.until(way.draft("关于负责人撤回的通知"), Step.OFFICE_REVIEW);
        var head = opinions.on(item.notice()).getFirst().actor();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafting.recall(UUID.randomUUID(), new PersonId("p24"), item.notice(), "内容要补充"))
                .extracting(Refusal::key)
                .isEqualTo("drafting.refused.not-found");
        drafting.recall(UUID.randomUUID(), head, item.notice(), "内容要补充");

        assertThat(items.openOf(item.notice())).extracting(WorkItem::step).containsExactly(Step.DRAFT);
    }

    @Test
    void refusesRecallAtSignOff() {
        var notice = way.draft("关于迟到撤回的通知");
        way.until(notice, Step.SIGN_OFF);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafting.recall(UUID.randomUUID(), OnTheirWay.DRAFTER, notice, "内容要补充"))
                .extracting(Refusal::key)
                .isEqualTo("notice.refused.recall-at-sign-off");
    }
}
