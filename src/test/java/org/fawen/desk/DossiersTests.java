package org.fawen.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;
import static org.fawen.desk.Desks.DRAFTER;
import static org.fawen.desk.Desks.hoursAgo;
import static org.fawen.desk.Desks.text;
import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.DRAFT;
import static org.fawen.notice.Step.OFFICE_REVIEW;
import static org.fawen.workflow.TestFacts.facts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Runs;
import org.fawen.shell.ClosedItem;
import org.fawen.shell.Dossier;
import org.fawen.shell.Dossiers;
import org.fawen.shell.OpinionLine;
import org.fawen.shell.ProcessSheet;
import org.fawen.shell.SinceSeen;
import org.fawen.shell.TimelineEntry;
import org.fawen.workflow.Attention;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class DossiersTests {

    private static final String HEADS = "department-head@org-dept";

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Desks desks;

    @Autowired
    private DeskSlice.LoggedIn login;

    @Autowired
    private Attention attention;

    @Autowired
    private BlobStore blobs;

    @ParameterizedTest
    @ValueSource(strings = {"finance-head", "org-dept-deputy", "party-secretary", "office-clerk", "nobody"})
    void thereIsNoNoticeForThoseWithoutAPart(String person) {
        var laid = desks.submitted("关于会议的通知", 3);
        var item = laid.opens(DEPARTMENT_REVIEW, null, 3, 1L, new PersonId("org-dept-head"), HEADS);
        login.as(person);

        assertThat(dossiers.open(laid.notice().id(), null, null)).isEmpty();
        assertThat(dossiers.open(laid.notice().id(), DEPARTMENT_REVIEW, null)).isEmpty();
        assertThat(dossiers.open(laid.notice().id(), DEPARTMENT_REVIEW, item)).isEmpty();
    }

    @Test
    void thereIsNoNoticeOfAnUnknownId() {
        login.as("org-dept-head");

        assertThat(dossiers.open(NoticeId.next(), null, null)).isEmpty();
    }

    @Test
    void anItemOfAnotherNoticeOrStepOpensNothing() {
        var laid = desks.submitted("一", 3);
        var item = laid.opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);
        var other = desks.submitted("二", 3).opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);
        login.as("org-dept-head");

        assertThat(dossiers.open(laid.notice().id(), DEPARTMENT_REVIEW, other)).isEmpty();
        assertThat(dossiers.open(laid.notice().id(), COUNTERSIGN, item)).isEmpty();
        assertThat(dossiers.open(laid.notice().id(), DEPARTMENT_REVIEW, new WorkItemId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void theDrafterAloneSeesTheWorkingCopy() {
        var laid = desks.draft("草稿", 3).writes(text("草稿，改过"));

        var own = open("org-dept-drafter", laid, DRAFT, laid.draftItem());

        assertThat(own.content().title()).isEqualTo("草稿，改过");
        assertThat(own.revision()).isZero();
        assertThat(own.hash()).isEqualTo(laid.notice().hash()).isEqualTo(ContentHash.of(text("草稿，改过")));
        assertThat(own.isToDecide()).isTrue();
        login.as("org-dept-head");
        assertThat(dossiers.open(laid.notice().id(), null, null)).isEmpty();
    }

    @Test
    void aReviewerSeesTheSubmittedTextWhileTheDrafterChangesIt() {
        var laid = returned().writes(text("正在改"));

        var reviewer = open("org-dept-head", laid, null, null);
        var drafter = open("org-dept-drafter", laid, DRAFT, null);

        assertThat(reviewer.content().title()).isEqualTo("关于会议的通知");
        assertThat(reviewer.revision()).isEqualTo(1);
        assertThat(reviewer.hash()).isEqualTo(ContentHash.of(text("关于会议的通知")));
        assertThat(drafter.content().title()).isEqualTo("正在改");
        assertThat(drafter.since()).isNull();
    }

    @Test
    void anOfferedItemIsMineToDecide() {
        var laid = desks.submitted("关于会议的通知", 3);
        var item = laid.opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);

        var asked = open("org-dept-head", laid, DEPARTMENT_REVIEW, item);
        var unasked = open("org-dept-head", laid, DEPARTMENT_REVIEW, null);

        assertThat(asked.isToDecide()).isTrue();
        assertThat(asked.item()).isEqualTo(unasked.item()).satisfies(view -> {
            assertThat(view.id()).isEqualTo(item);
            assertThat(view.label()).isEqualTo("部门审核");
            assertThat(view.openedAt()).isEqualTo(hoursAgo(3));
            assertThat(view.closed()).isNull();
        });
    }

    @Test
    void separationOfDutiesLeavesTheItemToOthers() {
        var laid = desks.submitted("关于会议的通知", 5);
        laid.approves(
                laid.opens(OFFICE_REVIEW, Stage.FIRST, 5, 1L, null, "office-clerk@party-office"),
                OFFICE_REVIEW,
                "office-director",
                "",
                4);
        var second = laid.opens(OFFICE_REVIEW, Stage.SECOND, 4, 1L, null, "office-head@party-office");

        assertThat(open("office-director", laid, OFFICE_REVIEW, second).isToDecide())
                .isFalse();
        assertThat(open("office-deputy", laid, OFFICE_REVIEW, second).isToDecide())
                .isTrue();
    }

    @Test
    void aClosedItemTellsWhoClosedIt() {
        var laid = desks.submitted("关于会议的通知", 5);
        var item = laid.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS);
        laid.approves(item, DEPARTMENT_REVIEW, "org-dept-head", "同意。", 4);

        var shown = open("org-dept-head", laid, DEPARTMENT_REVIEW, item);

        assertThat(shown.isToDecide()).isFalse();
        assertThat(shown.item())
                .satisfies(view -> assertThat(view.closed())
                        .isEqualTo(new ClosedItem("org-dept-head", hoursAgo(4), Outcome.APPROVE)));
    }

    @Test
    void namesThePeopleAroundTheNotice() {
        var laid = desks.draft(
                text("关于会议的通知"), facts().countersignedBy("publicity", "finance").get(), DRAFTER, 3);

        assertThat(open("org-dept-drafter", laid, null, null).people())
                .isEqualTo(new Dossier.People("org-dept-drafter", "org-dept", List.of("publicity", "finance")));
    }

    @Test
    void stripJoinsCountersignersAndShowsThoseWhoStillHaveIt() {
        var laid = desks.draft(
                        text("关于会议的通知"),
                        facts().countersignedBy("publicity", "finance").get(),
                        DRAFTER,
                        9)
                .submits(8);
        laid.approves(laid.opens(DEPARTMENT_REVIEW, 8, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", 7);
        var publicity = laid.opens(COUNTERSIGN, 7, 2L, "countersigner@publicity");
        laid.opens(COUNTERSIGN, 7, 3L, "countersigner@finance");
        laid.approves(publicity, COUNTERSIGN, "publicity-head", "", 6);

        assertThat(strip(laid))
                .containsExactly(
                        "拟稿 DONE org-dept-drafter",
                        "部门审核 DONE org-dept-head",
                        "会签 CURRENT finance-head、finance-deputy",
                        "党办核稿 WAITING null",
                        "党委书记签发 WAITING null",
                        "登记 WAITING null",
                        "发布 WAITING null");
    }

    @Test
    void stripMarksWhereItCameBackFrom() {
        assertThat(strip(returned()))
                .containsExactly(
                        "拟稿 CURRENT org-dept-drafter",
                        "部门审核 RETURNED org-dept-head",
                        "党办核稿 WAITING null",
                        "党委书记签发 WAITING null",
                        "登记 WAITING null",
                        "发布 WAITING null");
    }

    @Test
    void stripOfTheNextRoundForgetsTheLast() {
        var laid = returned().writes(text("改过")).submits(1);
        laid.opens(DEPARTMENT_REVIEW, 1, 1L, HEADS);

        assertThat(strip(laid)).startsWith("拟稿 DONE org-dept-drafter", "部门审核 CURRENT org-dept-head、org-dept-deputy");
    }

    @Test
    void stripPassesOverItemsThatEndedWithOthers() {
        var laid = desks.submitted("关于会议的通知", 5);
        laid.cancels(laid.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS), 4);
        laid.opens(DRAFT, null, 4, null, DRAFTER, "drafter@org-dept");
        laid.becomes(laid.notice().recall(false, ""));

        assertThat(strip(laid)).startsWith("拟稿 CURRENT org-dept-drafter", "部门审核 WAITING null");
    }

    @Test
    void opinionsStandInTheirBoxesAndTellWhichTextTheyJudged() {
        var laid = desks.draft(
                        text("关于会议的通知"), facts().countersignedBy("publicity").get(), DRAFTER, 9)
                .submits(8);
        laid.approves(laid.opens(DEPARTMENT_REVIEW, 8, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "同意。", 7);
        laid.closes(
                laid.opens(COUNTERSIGN, 7, 1L, "countersigner@publicity"),
                COUNTERSIGN,
                new PersonId("publicity-head"),
                Outcome.APPROVE,
                Verdict.DISAGREE,
                "时间冲突。",
                6);
        var item = laid.opens(OFFICE_REVIEW, Stage.FIRST, 6, 1L, null, "office-clerk@party-office");
        laid.returns(item, OFFICE_REVIEW, "office-clerk", "请改时间，再送。", 5)
                .writes(text("改过时间的通知"))
                .submits(4);
        laid.opens(OFFICE_REVIEW, Stage.FIRST, 4, 1L, null, "office-clerk@party-office");

        var boxes = open("office-clerk", laid, OFFICE_REVIEW, null).opinions();

        assertThat(boxes)
                .extracting(box -> box.label(), box -> box.lines().size())
                .containsExactly(tuple("签发", 0), tuple("会签", 1), tuple("党办核稿", 1), tuple("部门审核", 1), tuple("拟稿", 1));
        assertThat(boxes.get(1).lines())
                .extracting(
                        OpinionLine::unit,
                        OpinionLine::name,
                        OpinionLine::verdict,
                        OpinionLine::earlier,
                        OpinionLine::since)
                .containsExactly(tuple("publicity", "publicity-head", Verdict.DISAGREE, true, "第 2 稿改动 1 处"));
        assertThat(boxes.get(4).lines())
                .containsExactly(OpinionLine.drafter("org-dept-drafter", "org-dept-drafter", hoursAgo(4), 2));
    }

    @Test
    void timelineTellsWhatWasDoneThenWhoHasItThenWhatComes() {
        var laid = desks.submitted("关于会议的通知", 5);
        laid.approves(laid.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "同意。", 4);
        laid.opens(OFFICE_REVIEW, Stage.FIRST, 4, 1L, null, "office-clerk@party-office");

        assertThat(open("org-dept-head", laid, null, null).timeline())
                .extracting(
                        TimelineEntry::kind,
                        TimelineEntry::step,
                        TimelineEntry::name,
                        TimelineEntry::verb,
                        TimelineEntry::at,
                        TimelineEntry::words,
                        TimelineEntry::revision)
                .containsExactly(
                        tuple(TimelineEntry.Kind.DONE, "拟稿", "org-dept-drafter", "起草", hoursAgo(6), "", 0),
                        tuple(TimelineEntry.Kind.DONE, "拟稿", "org-dept-drafter", "送审", hoursAgo(5), "", 1),
                        tuple(TimelineEntry.Kind.DONE, "部门审核", "org-dept-head", "同意", hoursAgo(4), "同意。", 1),
                        tuple(
                                TimelineEntry.Kind.CURRENT,
                                "党办核稿（秘书）",
                                "office-clerk、office-clerk-2",
                                "",
                                hoursAgo(4),
                                "",
                                0),
                        tuple(TimelineEntry.Kind.WAITING, "党委书记签发", "", "", null, "", 0),
                        tuple(TimelineEntry.Kind.WAITING, "登记", "", "", null, "", 0),
                        tuple(TimelineEntry.Kind.WAITING, "发布", "", "", null, "", 0));
    }

    @Test
    void timelineTellsThatTheDrafterLetTheProofsDeadlinePass() {
        var laid = desks.submitted("关于会议的通知", 5).acts("proof-lapsed", null, null, 1);

        assertThat(open("org-dept-drafter", laid, null, null).timeline())
                .extracting(TimelineEntry::name, TimelineEntry::verb, TimelineEntry::at)
                .contains(tuple("系统", "核对清样：拟稿人逾期未答复，视为无异议", hoursAgo(1)));
    }

    @Test
    void aScheduledPublicationIsStillToCome() {
        var laid = desks.submitted("关于会议的通知", 5);
        laid.becomes(laid.notice().reachSignOff());
        laid.becomes(laid.notice().sign(true, LocalDate.of(2026, 11, 25)));
        laid.closes(
                laid.opens(Step.RELEASE, 5, null, "publisher@publicity"),
                Step.RELEASE,
                new PersonId("publisher"),
                Outcome.SCHEDULE,
                null,
                "2026-11-26T01:00:00Z",
                4);
        laid.becomes(laid.notice().release(Instant.parse("2026-11-26T01:00:00Z")));

        assertThat(strip(laid)).endsWith("发布 WAITING null");
        assertThat(open("org-dept-drafter", laid, null, null).timeline())
                .extracting(TimelineEntry::kind, TimelineEntry::verb, TimelineEntry::words, TimelineEntry::at)
                .endsWith(
                        tuple(TimelineEntry.Kind.DONE, "定时发布", "2026-11-26 09:00", hoursAgo(4)),
                        tuple(TimelineEntry.Kind.WAITING, "", "", Instant.parse("2026-11-26T01:00:00Z")));
    }

    @Test
    void sinceTellsWhatChangedSinceThePersonLooked() {
        var laid = desks.submitted("关于会议的通知", 9);
        login.as("org-dept-head");
        var item = laid.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS);
        assertThat(open("org-dept-head", laid, DEPARTMENT_REVIEW, item).since()).isNull();
        attention.sees(new PersonId("org-dept-head"), laid.notice().id(), 1);
        laid.returns(item, DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 8)
                .writes(text("关于大会的通知")
                        .withBlocks(List.of(
                                new Block.Paragraph("aaaaaa", Runs.of("现将有关事项通知如下：")),
                                new Block.Paragraph("bbbbbb", Runs.of("新的一段。")))))
                .submits(7);
        laid.opens(DEPARTMENT_REVIEW, 7, 1L, HEADS);

        var after = open("org-dept-head", laid, DEPARTMENT_REVIEW, null).content();
        var expected = new SinceSeen(1, Comparison.of(text("关于会议的通知"), after));
        assertThat(expected.placesOfBlocks()).containsExactly(entry("aaaaaa", 2), entry("bbbbbb", 3));
        assertThat(open("org-dept-head", laid, DEPARTMENT_REVIEW, null).since()).isEqualTo(expected);
        assertThat(open("org-dept-deputy", laid, DEPARTMENT_REVIEW, null).since())
                .isNull();

        attention.sees(new PersonId("org-dept-head"), laid.notice().id(), 2);
        assertThat(open("org-dept-head", laid, DEPARTMENT_REVIEW, null).since())
                .as("a second look still tells what changed since the last act")
                .isEqualTo(expected);
    }

    @Test
    void attachmentsComeWithTheirBytes() {
        var bytes = "名单".getBytes(StandardCharsets.UTF_8);
        var attachment = new Attachment(
                "名单", "list.txt", "text/plain", blobs.keep(bytes), bytes.length, AttachmentKind.DOWNLOAD);
        var laid = desks.draft(text("有附件").withAttachments(List.of(attachment)), facts().get(), DRAFTER, 3);

        assertThat(open("org-dept-drafter", laid, null, null).attachments())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.ordinal()).isEqualTo(1);
                    assertThat(link.attachment()).isEqualTo(attachment);
                    assertThat(link.bytes().get()).isEqualTo(bytes);
                });
    }

    @Test
    void picturesBeginWithTheOutermostProcess() {
        var laid = desks.draft("草稿", 3);

        assertThat(open("org-dept-drafter", laid, null, null).processes())
                .extracting(ProcessSheet::name, ProcessSheet::active)
                .containsExactly(
                        tuple("发文", Set.of("in-review", "department-reviews")), tuple("发文", Set.of("countersign")));
    }

    private Desks.Laid returned() {
        var laid = desks.submitted("关于会议的通知", 5);
        return laid.returns(
                laid.opens(DEPARTMENT_REVIEW, 5, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 3);
    }

    private List<String> strip(Desks.Laid laid) {
        return open("org-dept-drafter", laid, null, null).steps().stream()
                .map(mark -> mark.label() + " " + mark.state() + " " + mark.who())
                .toList();
    }

    private Dossier open(String person, Desks.Laid laid, @Nullable Step step, @Nullable WorkItemId item) {
        login.as(person);
        return dossiers.open(laid.notice().id(), step, item).orElseThrow();
    }
}
