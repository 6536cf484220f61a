package org.fawen.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.fawen.desk.Desks.DRAFTER;
import static org.fawen.desk.Desks.hoursAgo;
import static org.fawen.desk.Desks.text;
import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.OFFICE_REVIEW;
import static org.fawen.notice.Step.SIGN_OFF;
import static org.fawen.workflow.TestFacts.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Proof;
import org.fawen.notice.Proofs;
import org.fawen.notice.Publication;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.Substance;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Attention;
import org.fawen.workflow.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class DeskTests {

    private static final PersonId HEAD = new PersonId("org-dept-head");
    private static final PersonId DEPUTY = new PersonId("org-dept-deputy");
    private static final PersonId CLERK = new PersonId("office-clerk");
    private static final PersonId SECRETARY = new PersonId("party-secretary");
    private static final PersonId STRANGER = new PersonId("finance-head");
    private static final String HEADS = "department-head@org-dept";

    @Autowired
    private Desk desk;

    @Autowired
    private Desks desks;

    @Autowired
    private Attention attention;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeAccess access;

    @Autowired
    private PublicationRecords records;

    @Autowired
    private DeskCounts counts;

    @Autowired
    private Proofs proofs;

    @Test
    void inboxShowsWhatIsAskedOfWhomAndByWhen() {
        var laid = desks.draft(text("关于会议的通知"), facts().urgency(Urgency.EXPRESS).get(), DRAFTER, 5)
                .submits(4);
        var item = laid.opens(DEPARTMENT_REVIEW, 3, 4L, HEADS);

        assertThat(desk.inbox(HEAD, null, null, 50))
                .containsExactly(new WaitingItem(
                        item,
                        laid.notice().id(),
                        DEPARTMENT_REVIEW,
                        "部门审核",
                        "关于会议的通知",
                        Urgency.EXPRESS,
                        "org-dept-drafter",
                        "org-dept",
                        hoursAgo(3),
                        DeskSlice.NOW.plus(Duration.ofHours(4)),
                        null,
                        null,
                        1,
                        0));
    }

    @Test
    void inboxBeginsWithTheNearestDeadlineAndEndsWithNone() {
        var whenever = desks.submitted("没有时限", 9);
        var late = desks.submitted("逾期", 3);
        var soon = desks.submitted("快到期", 3);
        whenever.opens(DEPARTMENT_REVIEW, 9, null, HEADS);
        late.opens(DEPARTMENT_REVIEW, 3, -2L, HEADS);
        soon.opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);

        assertThat(titles(desk.inbox(HEAD, null, null, 50))).containsExactly("逾期", "快到期", "没有时限");
        assertThat(desk.inbox(HEAD, null, null, 50).getLast().dueAt()).isNull();
    }

    @Test
    void inboxGoesOnWhereThePageBeforeEnded() {
        for (var hours = 1L; hours <= 5; hours++) {
            desks.submitted("第 %d 件".formatted(hours), 6).opens(DEPARTMENT_REVIEW, 5, hours, HEADS);
        }
        desks.submitted("没有时限", 6).opens(DEPARTMENT_REVIEW, 5, null, HEADS);

        var first = desk.inbox(HEAD, null, null, 3);
        var second = desk.inbox(HEAD, null, first.getLast().position(), 3);
        var third = desk.inbox(HEAD, null, second.getLast().position(), 3);

        assertThat(titles(first)).containsExactly("第 1 件", "第 2 件", "第 3 件");
        assertThat(titles(second)).containsExactly("第 4 件", "第 5 件", "没有时限");
        assertThat(third).isEmpty();
    }

    @Test
    void inboxIsThatOfThePersonAlone() {
        var forAll = desks.submitted("任一负责人", 3);
        forAll.opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);
        var forOne = desks.submitted("指定一人", 3);
        forOne.opens(DEPARTMENT_REVIEW, null, 3, 2L, HEAD, HEADS);
        var notForHim = desks.submitted("须回避", 3);
        notForHim.opens(DEPARTMENT_REVIEW, null, 3, 3L, null, Set.of(HEAD.value()), HEADS);
        var done = desks.submitted("已办结", 3);
        done.approves(done.opens(DEPARTMENT_REVIEW, 3, 4L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", 1);

        assertThat(titles(desk.inbox(HEAD, null, null, 50))).containsExactly("任一负责人", "指定一人");
        assertThat(titles(desk.inbox(DEPUTY, null, null, 50))).containsExactly("任一负责人", "须回避");
        assertThat(desk.inbox(STRANGER, null, null, 50)).isEmpty();
        assertThat(desk.inbox(DRAFTER, null, null, 50)).isEmpty();
    }

    @Test
    void inboxShowsAnItemOnceToAPersonInTwoOfItsGroups() {
        desks.submitted("会签", 3).opens(COUNTERSIGN, 3, 1L, "countersigner@org-dept", HEADS);

        assertThat(titles(desk.inbox(HEAD, null, null, 50))).containsExactly("会签");
    }

    @Test
    void inboxCanBeNarrowedToAStep() {
        desks.submitted("审核", 3).opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);
        desks.submitted("会签一", 3).opens(COUNTERSIGN, 3, 2L, "countersigner@org-dept");
        desks.submitted("会签二", 3).opens(COUNTERSIGN, null, 3, 3L, HEAD, "countersigner@org-dept");

        assertThat(titles(desk.inbox(HEAD, COUNTERSIGN, null, 50))).containsExactly("会签一", "会签二");
        assertThat(desk.waiting(HEAD)).isEqualTo(Map.of(DEPARTMENT_REVIEW, 1, COUNTERSIGN, 2));
        assertThat(desk.waiting(STRANGER)).isEmpty();
    }

    @Test
    void inboxCallsStepsByOfficeStageAndSigner() {
        var office = desks.submitted("核稿", 3);
        office.opens(OFFICE_REVIEW, Stage.FIRST, 3, 1L, null, "office-clerk@party-office");
        var sign = desks.submitted("签发", 3);
        sign.opens(SIGN_OFF, 3, 1L, "post:party-secretary");

        assertThat(desk.inbox(CLERK, null, null, 50).getFirst().label()).isEqualTo("党办核稿（秘书）");
        assertThat(desk.inbox(SECRETARY, null, null, 50).getFirst().label()).isEqualTo("党委书记签发");
    }

    @Test
    void inboxTellsADraftThatCameBack() {
        var laid = desks.submitted("退回的", 3);
        laid.returns(laid.opens(DEPARTMENT_REVIEW, 3, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 1);

        assertThat(desk.inbox(DRAFTER, null, null, 50))
                .singleElement()
                .satisfies(line -> assertThat(line.returnedFrom()).isEqualTo(DEPARTMENT_REVIEW));
    }

    @Test
    void inboxTellsATextThatChangedSinceThePersonLooked() {
        var laid = desks.submitted("改过的", 9);
        var first = laid.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS);
        attention.sees(HEAD, laid.notice().id(), 1);
        laid.returns(first, DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 6)
                .writes(text("改过的通知"))
                .submits(3)
                .opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);

        assertThat(desk.inbox(HEAD, null, null, 50).getFirst().isChanged()).isTrue();
        assertThat(desk.inbox(DEPUTY, null, null, 50).getFirst().isChanged()).isFalse();

        attention.sees(HEAD, laid.notice().id(), 2);
        assertThat(desk.inbox(HEAD, null, null, 50).getFirst().isChanged()).isFalse();
    }

    @Test
    void inFlightShowsThePartsOfAPersonLongestWaitingFirst() {
        var mine = desks.submitted("我审过的", 30);
        mine.approves(mine.opens(DEPARTMENT_REVIEW, 30, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", 20);
        mine.opens(OFFICE_REVIEW, Stage.FIRST, 20, -1L, null, "office-clerk@party-office");
        var returned = desks.submitted("我退回的", 50);
        returned.returns(
                returned.opens(DEPARTMENT_REVIEW, 50, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 40);
        var other = desks.submitted("别人的", 30);
        other.approves(other.opens(DEPARTMENT_REVIEW, 30, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-deputy", "", 20);

        assertThat(desk.inFlight(HEAD, null, 50))
                .containsExactly(
                        new NoticeUnderWay(
                                returned.notice().id(),
                                "我退回的",
                                Urgency.NORMAL,
                                "org-dept-drafter",
                                "org-dept",
                                "拟稿",
                                "org-dept-drafter",
                                hoursAgo(40),
                                null,
                                DEPARTMENT_REVIEW,
                                true),
                        new NoticeUnderWay(
                                mine.notice().id(),
                                "我审过的",
                                Urgency.NORMAL,
                                "org-dept-drafter",
                                "org-dept",
                                "党办核稿（秘书）",
                                "office-clerk、office-clerk-2",
                                hoursAgo(20),
                                DeskSlice.NOW.minus(Duration.ofHours(1)),
                                null,
                                true));
        assertThat(desk.inFlight(STRANGER, null, 50)).isEmpty();
    }

    @Test
    void inFlightOfADrafterLeavesOutDraftsAndWhatHasEnded() {
        desks.draft("草稿", 5);
        var underWay = desks.submitted("在办", 5);
        underWay.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS);
        published("已发布", 5);

        assertThat(desk.inFlight(DRAFTER, null, 50))
                .extracting(NoticeUnderWay::title)
                .containsExactly("在办");
    }

    @Test
    void inFlightGoesOnWhereThePageBeforeEnded() {
        for (var hours = 1; hours <= 3; hours++) {
            desks.submitted("等了 %d 小时".formatted(hours), 5).opens(DEPARTMENT_REVIEW, hours, 1L, HEADS);
        }

        var first = desk.inFlight(DRAFTER, null, 2);
        var second = desk.inFlight(DRAFTER, first.getLast().position(), 2);

        assertThat(first).extracting(NoticeUnderWay::title).containsExactly("等了 3 小时", "等了 2 小时");
        assertThat(second).extracting(NoticeUnderWay::title).containsExactly("等了 1 小时");
    }

    @Test
    void officeFollowsWhatIsUnderWayToItsOrgansButMayNotReadItAll() {
        var here = desks.submitted("党委的", 5);
        here.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS);
        var atTheOffice = desks.submitted("到党办的", 4);
        atTheOffice.opens(OFFICE_REVIEW, Stage.FIRST, 4, 1L, null, "office-clerk@party-office");
        desks.draft("草稿", 5);
        var returned = desks.submitted("退回的", 5);
        returned.returns(
                returned.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 1);

        assertThat(desk.followsAll(CLERK)).isTrue();
        assertThat(desk.allInFlight(CLERK, null, 50))
                .extracting(NoticeUnderWay::title, NoticeUnderWay::readable)
                .containsExactly(tuple("党委的", false), tuple("到党办的", true));
    }

    @Test
    void nobodyOutsideAnOfficeFollowsEverything() {
        desks.submitted("党委的", 5).opens(DEPARTMENT_REVIEW, 5, 1L, HEADS);

        assertThat(desk.followsAll(HEAD)).isFalse();
        assertThat(desk.allInFlight(HEAD, null, 50)).isEmpty();
        assertThat(desk.allInFlight(SECRETARY, null, 50)).isEmpty();
    }

    @Test
    void listsCallReadableExactlyWhatMayBeRead() {
        var offered = desks.submitted("交给秘书", 5);
        offered.opens(OFFICE_REVIEW, Stage.FIRST, 5, 1L, null, "office-clerk@party-office");
        var excluded = desks.submitted("秘书回避", 5);
        excluded.opens(OFFICE_REVIEW, Stage.FIRST, 5, 1L, null, Set.of(CLERK.value()), "office-clerk@party-office");
        var assigned = desks.submitted("指定另一秘书", 5);
        assigned.opens(OFFICE_REVIEW, Stage.FIRST, 5, 1L, new PersonId("office-clerk-2"), "office-clerk@party-office");
        var done = desks.submitted("秘书办过", 5);
        done.approves(
                done.opens(OFFICE_REVIEW, Stage.FIRST, 5, 1L, null, "office-clerk@party-office"),
                OFFICE_REVIEW,
                "office-clerk",
                "",
                1);
        done.opens(OFFICE_REVIEW, Stage.SECOND, 1, 1L, null, "office-head@party-office");

        var all = desk.allInFlight(CLERK, null, 50);

        assertThat(all)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.readable())
                        .as(line.title())
                        .isEqualTo(access.may(CLERK, notices.get(line.notice()), NoticeAction.READ)));
        assertThat(all.stream().filter(NoticeUnderWay::readable).map(NoticeUnderWay::title))
                .containsExactlyInAnyOrder("交给秘书", "秘书办过");
    }

    @Test
    void doneShowsWhatThePersonDecidedNewestFirst() {
        var first = desks.submitted("先办", 9);
        var item = first.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS);
        first.approves(item, DEPARTMENT_REVIEW, "org-dept-head", "同意，请核稿。", 8);
        var second = desks.submitted("后办", 9);
        second.returns(second.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 7);

        assertThat(desk.done(HEAD, null, null, 50))
                .extracting(DoneItem::title, DoneItem::label, DoneItem::verb, DoneItem::words, DoneItem::status)
                .containsExactly(
                        tuple("后办", "部门审核", "退回", "请补充附件。", NoticeStatus.DRAFT),
                        tuple("先办", "部门审核", "同意", "同意，请核稿。", NoticeStatus.IN_REVIEW));
        assertThat(desk.done(DEPUTY, null, null, 50)).isEmpty();
        assertThat(desk.done(DRAFTER, null, null, 50))
                .extracting(DoneItem::verb)
                .containsExactly("送审", "送审");
    }

    @Test
    void doneGoesOnWhereThePageBeforeEndedAndCanBeNarrowed() {
        for (var hours = 1; hours <= 3; hours++) {
            var laid = desks.submitted("%d 小时前办".formatted(hours), 9);
            laid.approves(laid.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", hours);
        }
        var countersigned = desks.submitted("会签过", 9);
        countersigned.approves(
                countersigned.opens(COUNTERSIGN, 9, 1L, "countersigner@org-dept"), COUNTERSIGN, "org-dept-head", "", 4);

        var first = desk.done(HEAD, null, null, 2);
        var second = desk.done(HEAD, null, first.getLast().position(), 2);

        assertThat(first).extracting(DoneItem::title).containsExactly("1 小时前办", "2 小时前办");
        assertThat(second).extracting(DoneItem::title).containsExactly("3 小时前办", "会签过");
        assertThat(desk.done(HEAD, COUNTERSIGN, null, 50))
                .extracting(DoneItem::title)
                .containsExactly("会签过");
        assertThat(desk.stepsDone(HEAD)).containsExactlyInAnyOrder(DEPARTMENT_REVIEW, COUNTERSIGN);
    }

    @Test
    void countsWhatWasDoneTodayByTheBusinessZone() {
        // 17:00 in Shanghai: sixteen hours ago it was one at night, eighteen hours ago still yesterday.
        for (var hours : List.of(1, 16, 18)) {
            var laid = desks.submitted("一件", 20);
            laid.approves(laid.opens(DEPARTMENT_REVIEW, 19, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", hours);
        }

        assertThat(desk.doneToday(HEAD)).isEqualTo(2);
        assertThat(desk.doneToday(STRANGER)).isZero();
    }

    @Test
    void ownNoticesStandInTheStateTheyAreIn() {
        desks.draft("草稿", 9);
        var returned = desks.submitted("被退回", 8);
        returned.returns(
                returned.opens(DEPARTMENT_REVIEW, 8, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 7);
        var underWay = desks.submitted("在办", 6);
        underWay.approves(underWay.opens(DEPARTMENT_REVIEW, 6, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", 5);
        underWay.opens(OFFICE_REVIEW, Stage.FIRST, 5, 1L, null, "office-clerk@party-office");
        published("已发布", 4);
        var discarded = desks.draft("作废", 3);
        discarded.closes(discarded.draftItem(), Step.DRAFT, DRAFTER, Outcome.DISCARD, null, "", 2);
        discarded.becomes(discarded.notice().discard());

        assertThat(desk.ownCounts(DRAFTER))
                .isEqualTo(Map.of(
                        OwnNotice.State.DRAFT,
                        1,
                        OwnNotice.State.RETURNED,
                        1,
                        OwnNotice.State.UNDER_WAY,
                        1,
                        OwnNotice.State.ISSUED,
                        1,
                        OwnNotice.State.ENDED,
                        1));
        for (var state : OwnNotice.State.values()) {
            assertThat(desk.own(DRAFTER, state, null, 50)).as(state.name()).hasSize(1);
            assertThat(desk.own(HEAD, state, null, 50)).as(state.name()).isEmpty();
        }
        assertThat(own(OwnNotice.State.RETURNED).returned())
                .isEqualTo(new OwnNotice.Returned(DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。"));
        assertThat(own(OwnNotice.State.RETURNED).draftItem()).isEqualTo(returned.draftItem());
        assertThat(own(OwnNotice.State.UNDER_WAY).steps())
                .extracting(mark -> mark.label() + " " + mark.state() + " " + mark.who())
                .containsExactly(
                        "拟稿 DONE org-dept-drafter",
                        "部门审核 DONE org-dept-head",
                        "党办核稿 CURRENT office-clerk、office-clerk-2",
                        "党委书记签发 WAITING null",
                        "登记 WAITING null",
                        "发布 WAITING null");
        assertThat(own(OwnNotice.State.ISSUED).publicPage()).isTrue();
    }

    @Test
    void importedNoticesAreNobodysDrafts() {
        notices.add(Notice.historical(
                text("历史文件"), facts().get(), DRAFTER, null, LocalDate.of(2020, 1, 1), hoursAgo(9), hoursAgo(1)));

        assertThat(desk.ownCounts(DRAFTER)).isEmpty();
    }

    @Test
    void countsForTheNavigationAreThoseOfTheLists() {
        desks.draft("草稿", 9);
        desks.submitted("审核", 3).opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);
        var numbering = desks.submitted("登记", 3);
        numbering.opens(Step.NUMBERING, 3, 1L, "office-clerk@party-office");

        proofs.ask(Proof.asked(
                numbering.notice().id(), 0, 1, CLERK, hoursAgo(2), hoursAgo(-6), new Substance(2, List.of())));

        assertThat(counts.of(DRAFTER)).as("a draft, and a proof").isEqualTo(Map.of("inbox", 2, "mine", 1));
        assertThat(counts.of(HEAD)).isEqualTo(Map.of("inbox", 1));
        assertThat(counts.of(CLERK)).isEqualTo(Map.of("inbox", 1, "issuing", 1));
        assertThat(counts.of(STRANGER)).isEmpty();
    }

    private void published(String title, long hoursAgo) {
        var laid = desks.submitted(title, hoursAgo);
        var notice = laid.notice();
        laid.becomes(notice.reachSignOff());
        laid.becomes(laid.notice().sign(true, LocalDate.of(2026, 11, 25)));
        laid.becomes(laid.notice().publish(hoursAgo(1)));
        records.release(new Publication(notice.id(), 1, notice.hash(), HEAD, null, null, hoursAgo(1)), text(title));
        assertThat(text(title).disclosure()).isEqualTo(Disclosure.PROACTIVE);
    }

    private OwnNotice own(OwnNotice.State state) {
        return desk.own(DRAFTER, state, null, 50).getFirst();
    }

    private static List<String> titles(List<WaitingItem> lines) {
        return lines.stream().map(WaitingItem::title).toList();
    }
}
