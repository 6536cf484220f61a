package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fawen.comments.CommentAnswers;
import org.fawen.comments.CommentThreads;
import org.fawen.comments.Comments;
import org.fawen.comments.Range;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.Saved;
import org.fawen.drafting.Submission;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.UnitId;
import org.fawen.notice.Adoption;
import org.fawen.notice.Disagreements;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.fawen.notice.Scope;
import org.fawen.notice.Signatures;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;
import org.fawen.publication.Publications;
import org.fawen.review.Adoptions;
import org.fawen.review.Reviews;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Acted;
import org.fawen.workflow.ResubmitMode;
import org.fawen.workflow.Return;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Returns and what follows: the cases of domain §5.5, on the real engine. */
@SpringBootTest
@Import(OnTheirWay.class)
class ReturningTests {

    private static final List<String> DEPARTMENT = List.of("党委组织部");

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Publications publications;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Comments comments;

    @Autowired
    private CommentThreads threads;

    @Autowired
    private CommentAnswers answers;

    @Autowired
    private Notices notices;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Disagreements disagreements;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private WorkItems items;

    @Test
    void case05AsksOnlyWhoseSectionsWereTouched() {
        var notice = returnedByTheFourthOfFive("关于五家会签的通知");

        change(notice, "par400", "每个学院补助600元。");
        submit(notice, ResubmitMode.DIRECT);

        assertThat(asked(notice)).containsExactly("department-head@org-dept");
        way.pass(items.openOf(notice).getFirst());
        assertThat(asked(notice))
                .containsExactlyInAnyOrder(
                        "countersigner@student-work", "countersigner@security", "countersigner@legal-office");
        assertThat(opinions.on(notice))
                .filteredOn(opinion -> "finance".equals(opinion.unit()))
                .singleElement()
                .matches(opinion -> opinion.scope().sections().contains("sec200"));
    }

    @Test
    void case06AsksEverybodyAgainAboutAnotherTitle() {
        var notice = returnedByTheFourthOfFive("关于改题目的通知");

        write(notice, content -> content.withTitle("关于取消活动的通知"));
        assertThat(drafting.resubmissionOf(
                                drafting.open(OnTheirWay.DRAFTER, notice).orElseThrow())
                        .orElseThrow()
                        .modes())
                .containsExactly(ResubmitMode.RESTART);
        submit(notice, null);
        way.pass(items.openOf(notice).getFirst());

        assertThat(items.openOf(notice)).hasSize(5);
    }

    @Test
    void case07LetsSectionsStandThatAreOnlyRenumbered() {
        var notice = returnedByTheFourthOfFive("关于插入一节的通知");

        write(notice, content -> {
            var blocks = new ArrayList<>(content.blocks());
            blocks.addAll(
                    3,
                    List.of(
                            new Block.Heading("sec150", 1, false, Runs.of("活动地点")),
                            new Block.Paragraph("par150", Runs.of("在2号楼举行。"))));
            return content.withBlocks(blocks);
        });
        submit(notice, ResubmitMode.DIRECT);
        way.pass(items.openOf(notice).getFirst());

        assertThat(asked(notice))
                .containsExactlyInAnyOrder(
                        "countersigner@student-work", "countersigner@security", "countersigner@legal-office");
    }

    @Test
    void case08AsksWhoseBlockWasMovedAway() {
        var notice = returnedByTheFourthOfFive("关于移动一段的通知");

        write(notice, content -> {
            var blocks = new ArrayList<>(content.blocks());
            blocks.add(blocks.remove(7));
            return content.withBlocks(blocks);
        });
        submit(notice, ResubmitMode.DIRECT);
        way.pass(items.openOf(notice).getFirst());

        assertThat(asked(notice))
                .containsExactlyInAnyOrder(
                        "countersigner@hr",
                        "countersigner@student-work",
                        "countersigner@security",
                        "countersigner@legal-office");
    }

    @Test
    void case09LandsOnWhoReturnedItWhenOnlyMarksChanged() {
        var notice = returnedByTheFourthOfFive("关于改标点的通知");

        change(notice, "par400", "每个学院补助500元；");
        submit(notice, ResubmitMode.DIRECT);

        assertThat(asked(notice)).containsExactlyInAnyOrder("countersigner@security", "countersigner@legal-office");
    }

    @Test
    void case10BeginsAnewWhenTheOfficeHeadDemandsIt() {
        var notice = way.draft("关于主任要求重走的通知");
        way.pass(way.until(notice, Step.OFFICE_REVIEW));
        var second = items.openOf(notice).getFirst();
        assertThat(second.stage()).isEqualTo(Stage.SECOND);
        reviews.sendBack(way.act(second, way.holderOf(second)), new Return("请先与学工部商量再报", Step.DRAFT, true));

        change(notice, "bbbbbb", "请各学院精心组织，安排见附件。");
        assertThat(trySubmit(notice, ResubmitMode.DIRECT)).isInstanceOf(Acted.Refused.class);
        submit(notice, ResubmitMode.RESTART);

        assertThat(asked(notice)).containsExactly("department-head@org-dept");
    }

    @Test
    void aSecondReviewerGetsItStraightBack() {
        var notice = way.draft("关于直接送回主任的通知");
        way.pass(way.until(notice, Step.OFFICE_REVIEW));
        var second = items.openOf(notice).getFirst();
        reviews.returnToDrafter(way.act(second, way.holderOf(second)), "标点请改一改");

        change(notice, "bbbbbb", "请各学院认真组织；安排见附件。");
        submit(notice, ResubmitMode.DIRECT);

        assertThat(items.openOf(notice))
                .singleElement()
                .returns(Step.OFFICE_REVIEW, WorkItem::step)
                .returns(Stage.SECOND, WorkItem::stage);
        way.until(notice, Step.SIGN_OFF);
    }

    @Test
    void case11LetsTheOthersConfirmBeforeTheLeaderUnlessOnlyMarksChanged() {
        var notice = way.regulation("领导退回办法");
        var leader = way.until(notice, Step.LEADER_REVIEW);
        reviews.returnToDrafter(way.act(leader, way.holderOf(leader)), "语气再缓和一些");

        change(notice, "bbbbbb", "请各学院精心组织，安排见附件。");
        assertThat(trySubmit(notice, ResubmitMode.RESTART)).isInstanceOf(Acted.Refused.class);
        submit(notice, ResubmitMode.DIRECT);
        assertThat(stepsUntil(notice, Step.LEADER_REVIEW))
                .containsExactly(
                        Step.DEPARTMENT_REVIEW,
                        Step.OFFICE_REVIEW,
                        Step.OFFICE_REVIEW,
                        Step.LEGAL_REVIEW,
                        Step.LEADER_REVIEW);

        leader = items.openOf(notice).getFirst();
        reviews.returnToDrafter(way.act(leader, way.holderOf(leader)), "句末标点不对");
        change(notice, "bbbbbb", "请各学院精心组织；安排见附件。");
        submit(notice, ResubmitMode.DIRECT);
        assertThat(items.openOf(notice)).extracting(WorkItem::step).containsExactly(Step.LEADER_REVIEW);
        way.until(notice, Step.SIGN_OFF);
    }

    @Test
    void case12LetsAllOrgansSignTheNewText() {
        var notice = way.inSections("中共滨海理工大学委员会 滨海理工大学关于联合发文的通知", List.of("中共滨海理工大学委员会", "滨海理工大学"));
        way.until(notice, Step.SIGN_OFF);
        way.pass(items.openOf(notice).getFirst());
        var second = items.openOf(notice).getFirst();
        signOffs.returnToDrafter(way.act(second, way.holderOf(second)), "经费标准请再核");

        change(notice, "par400", "每个学院补助600元。");
        submit(notice, ResubmitMode.DIRECT);
        way.until(notice, Step.SIGN_OFF);

        assertThat(items.openOf(notice)).hasSize(2);
        assertThat(signatures.on(notice)).hasSize(1);
        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
    }

    @Test
    void case13SendsAChangeOfMatterToTheSameSignerWithoutANumber() {
        var notice = way.redHead("关于复核发现日期不对的通知");
        var recheck = way.until(notice, Step.RECHECK);

        publications.sendBack(way.act(recheck, way.holderOf(recheck)), "活动日期与附件不一致");

        assertThat(notices.get(notice))
                .returns(NoticeStatus.AWAITING_SIGN_OFF, changed -> changed.status())
                .returns(null, changed -> changed.number());
        assertThat(items.openOf(notice)).extracting(WorkItem::step).containsExactly(Step.SIGN_OFF);
    }

    @Test
    void case15KeepsADisagreementOpenThroughChangesElsewhere() {
        var notice = way.inSections("关于不同意见未决的通知", DEPARTMENT, "finance", "hr");
        askInSections(notice, Map.of("finance", "sec200", "hr", "sec300"));
        var finance = open(notice, "finance");
        reviews.disagree(way.act(finance, way.holderOf(finance)), "没有经费来源");
        var hr = open(notice, "hr");
        reviews.returnToDrafter(way.act(hr, way.holderOf(hr)), "参加人员太笼统");

        change(notice, "par300", "全体学生参加。");
        submit(notice, ResubmitMode.DIRECT);
        var signing = way.until(notice, Step.SIGN_OFF);

        assertThat(disagreements.openOn(notice)).hasSize(1);
        assertThat(way.pass(signing)).isInstanceOf(Acted.Refused.class);
    }

    @Test
    void case16WantsEveryNoteOfAReturnAnswered() {
        var notice = way.draft("关于三条批注的通知");
        var item = way.until(notice, Step.DEPARTMENT_REVIEW);
        var head = way.holderOf(item);
        for (var word : List.of("主题党日", "有关事项", "通知")) {
            comments.write(
                    UUID.randomUUID(),
                    head,
                    notice,
                    notices.get(notice).hash(),
                    new Range("aaaaaa", "现将主题党日活动有关事项通知如下。".indexOf(word), word),
                    "请改",
                    null);
        }
        reviews.returnToDrafter(way.act(item, head), "请按批注修改");
        change(notice, "bbbbbb", "请各学院精心组织，安排见附件。");
        var notes = threads.unanswered(OnTheirWay.DRAFTER, notice).stream()
                .filter(thread -> thread.comment().anchor() != null)
                .toList();
        answers.resolve(OnTheirWay.DRAFTER, notice, notes.getFirst().comment().id());

        assertThat(trySubmit(notice, ResubmitMode.DIRECT)).isInstanceOfSatisfying(Acted.Refused.class, refused -> {
            assertThat(refused.refusal().key()).isEqualTo("drafting.refused.notes-unanswered");
            assertThat(refused.refusal().arguments()).containsExactly(2);
        });
        notes.stream()
                .skip(1)
                .forEach(note -> answers.decline(
                        OnTheirWay.DRAFTER, notice, note.comment().id(), "是文件原话"));
        submit(notice, ResubmitMode.DIRECT);
    }

    @Test
    void goesBackFromCountersignToTheDepartmentHead() {
        var notice = way.inSections("关于会签中退部门的通知", DEPARTMENT, "finance", "hr");
        way.until(notice, Step.COUNTERSIGN);
        way.pass(open(notice, "finance"));
        var hr = open(notice, "hr");

        var acted =
                reviews.sendBack(way.act(hr, way.holderOf(hr)), new Return("应由部门先定人数", Step.DEPARTMENT_REVIEW, false));

        assertThat(acted).isInstanceOf(Acted.Done.class);
        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.IN_REVIEW);
        assertThat(asked(notice)).containsExactly("department-head@org-dept");
        way.pass(items.openOf(notice).getFirst());
        assertThat(asked(notice)).as("finance has answered for this text").containsExactly("countersigner@hr");
    }

    @Test
    void goesBackFromTheSignerToTheOfficeAndOnAgain() {
        var notice = way.redHead("关于书记退核稿的通知");
        var signing = way.until(notice, Step.SIGN_OFF);

        signOffs.sendBack(way.act(signing, way.holderOf(signing)), new Return("请核稿再看格式", Step.OFFICE_REVIEW, false));

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.IN_REVIEW);
        assertThat(stepsUntil(notice, Step.SIGN_OFF))
                .containsExactly(Step.OFFICE_REVIEW, Step.OFFICE_REVIEW, Step.SIGN_OFF);
        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
    }

    @Test
    void doesNotGoBackToWhereItNeverWas() {
        var notice = way.draft("关于没有到过的通知");
        var item = way.until(notice, Step.OFFICE_REVIEW);

        var acted =
                reviews.sendBack(way.act(item, way.holderOf(item)), new Return("请领导先看一下", Step.LEADER_REVIEW, false));

        assertThat(acted)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        no -> assertThat(no.refusal().key()).isEqualTo("workflow.refused.return-target"));
        assertThat(items.openOf(notice)).extracting(WorkItem::id).containsExactly(item.id());
    }

    @Test
    void wantsAReasonForAnUnchangedText() {
        var notice = way.draft("关于没有改的通知");
        var item = way.until(notice, Step.OFFICE_REVIEW);
        reviews.returnToDrafter(way.act(item, way.holderOf(item)), "请再斟酌一下");

        assertThat(trySubmit(notice, ResubmitMode.DIRECT))
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        no -> assertThat(no.refusal().key()).isEqualTo("drafting.refused.unchanged"));
        submit(notice, ResubmitMode.DIRECT);

        assertThat(items.openOf(notice)).extracting(WorkItem::step).containsExactly(Step.OFFICE_REVIEW);
    }

    @Test
    void doesNotAskWhoStandsAgainAfterARecall() {
        var notice = way.inSections("关于撤回后会签的通知", DEPARTMENT, "finance", "hr");
        askInSections(notice, Map.of("finance", "sec200", "hr", "sec300"));
        way.pass(open(notice, "finance"));
        drafting.recall(UUID.randomUUID(), OnTheirWay.DRAFTER, notice, "经费要补充说明");

        change(notice, "par400", "每个学院补助600元。");
        submit(notice, null);
        way.pass(items.openOf(notice).getFirst());

        assertThat(asked(notice)).containsExactly("countersigner@hr");
    }

    @Test
    void answersOpinionsAndLetsTheirGiverAskForARulingOnce() {
        var notice = way.redHead("关于采纳情况的通知");
        var head = way.until(notice, Step.DEPARTMENT_REVIEW);
        reviews.approveAsking(
                way.act(head, way.holderOf(head)), "同意。", List.of(new UnitId("finance"), new UnitId("hr")));
        var finance = open(notice, "finance");
        var giver = way.holderOf(finance);
        reviews.agreeWithProposal(way.act(finance, giver), "建议写明经费来源");
        way.pass(open(notice, "hr"));
        var opinion =
                adoptions.of(OnTheirWay.DRAFTER, notices.get(notice)).getFirst().opinion();
        assertThat(adoptions.of(giver, notices.get(notice))).singleElement().matches(entry -> !entry.toAnswer());

        assertThatRefused(
                "notice.refused.answer-reason-missing",
                () -> adoptions.answer(
                        UUID.randomUUID(), OnTheirWay.DRAFTER, notice, opinion.id(), Adoption.NOT_ADOPTED, " "));
        assertThatRefused(
                "review.refused.no-opinion",
                () -> adoptions.answer(UUID.randomUUID(), giver, notice, opinion.id(), Adoption.ADOPTED, ""));
        adoptions.answer(UUID.randomUUID(), OnTheirWay.DRAFTER, notice, opinion.id(), Adoption.NOT_ADOPTED, "已有专项经费");
        assertThat(disagreements.openOn(notice)).isEmpty();
        assertThatRefused(
                "review.refused.escalated",
                () -> adoptions.escalate(UUID.randomUUID(), OnTheirWay.DRAFTER, notice, opinion.id(), "请协调"));
        adoptions.escalate(UUID.randomUUID(), giver, notice, opinion.id(), "专项经费不含此项");
        assertThatRefused(
                "review.refused.escalated",
                () -> adoptions.escalate(UUID.randomUUID(), giver, notice, opinion.id(), "再请协调"));

        assertThat(disagreements.openOn(notice)).containsExactly(opinion);
        var signing = way.until(notice, Step.SIGN_OFF);
        assertThat(way.pass(signing)).isInstanceOf(Acted.Refused.class);
        assertThat(signOffs.sign(way.act(signing, way.holderOf(signing)), "同意印发。", "按专项经费执行。", "demo"))
                .isInstanceOf(Acted.Done.class);
    }

    private static void assertThatRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .returns(key, Refusal::key);
    }

    /** Five are asked; 二, 三 and the whole are agreed to, the fourth returns because of 四, the fifth has not answered. */
    private NoticeId returnedByTheFourthOfFive(String title) {
        var notice = way.inSections(title, DEPARTMENT, "finance", "hr", "student-work", "security", "legal-office");
        askInSections(
                notice, Map.of("finance", "sec200", "hr", "sec300", "security", "sec400", "legal-office", "sec400"));
        way.pass(open(notice, "finance"));
        way.pass(open(notice, "hr"));
        way.pass(open(notice, "student-work"));
        var fourth = open(notice, "security");
        reviews.returnToDrafter(way.act(fourth, way.holderOf(fourth)), "第四部分标准不明确");
        assertThat(items.openOf(notice)).extracting(WorkItem::step).containsExactly(Step.DRAFT);
        assertThat(opinions.on(notice))
                .filteredOn(opinion -> opinion.verdict() == Verdict.RETURN)
                .hasSize(1);
        return notice;
    }

    private void askInSections(NoticeId notice, Map<String, String> sections) {
        var item = way.until(notice, Step.DEPARTMENT_REVIEW);
        var parts = new java.util.HashMap<UnitId, Scope>();
        sections.forEach((unit, section) -> parts.put(new UnitId(unit), Scope.of(List.of(section))));
        var units = notices.get(notice).facts().countersignUnits();
        assertThat(reviews.approveAsking(way.act(item, way.holderOf(item)), "同意。", units, parts))
                .isInstanceOf(Acted.Done.class);
    }

    private WorkItem open(NoticeId notice, String unit) {
        return items.openOf(notice).stream()
                .filter(item -> item.candidates().contains(new CandidateGroup("countersigner@" + unit)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> asked(NoticeId notice) {
        return items.openOf(notice).stream()
                .flatMap(item -> item.candidates().stream())
                .map(CandidateGroup::value)
                .toList();
    }

    private List<Step> stepsUntil(NoticeId notice, Step last) {
        var steps = new ArrayList<Step>();
        while (steps.isEmpty() || steps.getLast() != last) {
            var item = items.openOf(notice).getFirst();
            steps.add(item.step());
            if (item.step() != last) {
                assertThat(way.pass(item)).isInstanceOf(Acted.Done.class);
            }
        }
        return steps;
    }

    private void change(NoticeId notice, String block, String words) {
        write(
                notice,
                content -> content.withBlocks(content.blocks().stream()
                        .map(one -> one.id().equals(block) ? new Block.Paragraph(block, Runs.of(words)) : one)
                        .toList()));
    }

    private void write(NoticeId notice, UnaryOperator<Content> change) {
        var sheet = drafting.open(OnTheirWay.DRAFTER, notice).orElseThrow();
        assertThat(drafting.save(
                        OnTheirWay.DRAFTER,
                        notice,
                        sheet.notice().version(),
                        change.apply(sheet.content()),
                        sheet.request()))
                .isInstanceOf(Saved.Done.class);
    }

    private void submit(NoticeId notice, ResubmitMode mode) {
        var unchanged = notices.get(notice)
                        .hash()
                        .equals(revisions.newest(notices.get(notice)).hash())
                ? "经核对无误"
                : "";
        assertThat(send(notice, mode, unchanged)).isInstanceOf(Acted.Done.class);
    }

    private Acted trySubmit(NoticeId notice, ResubmitMode mode) {
        return send(notice, mode, "");
    }

    private Acted send(NoticeId notice, ResubmitMode mode, String unchanged) {
        var stated = OnTheirWay.STATED;
        var item = items.openOf(notice).getFirst();
        return drafting.submit(
                way.act(item, OnTheirWay.DRAFTER),
                new Submission(
                        stated.unclassified(),
                        stated.reason(),
                        stated.basis(),
                        stated.explanations(),
                        mode,
                        unchanged));
    }
}
