package org.fawen.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.Submission;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.MeetingResult;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.Step;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.publication.Publications;
import org.fawen.publication.Release;
import org.fawen.publication.Sealings;
import org.fawen.review.Reviews;
import org.fawen.signoff.Meetings;
import org.fawen.signoff.Resolution;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Takes notices along their way by the services, each step by somebody whose item it is. */
@Component
class OnTheirWay {

    static final PersonId DRAFTER = new PersonId("p14");
    static final Submission STATED = new Submission(true, "工作需要", "年度安排", explainingEverything());

    private final Drafting drafting;
    private final Reviews reviews;
    private final Meetings meetings;
    private final SignOffs signOffs;
    private final Publications publications;
    private final Sealings sealings;
    private final Notices notices;
    private final WorkItems items;
    private final Organisations organisations;
    private final BlobStore blobs;

    OnTheirWay(
            Drafting drafting,
            Reviews reviews,
            Meetings meetings,
            SignOffs signOffs,
            Publications publications,
            Sealings sealings,
            Notices notices,
            WorkItems items,
            Organisations organisations,
            BlobStore blobs) {
        this.drafting = drafting;
        this.reviews = reviews;
        this.meetings = meetings;
        this.signOffs = signOffs;
        this.publications = publications;
        this.sealings = sealings;
        this.notices = notices;
        this.items = items;
        this.organisations = organisations;
        this.blobs = blobs;
    }

    private static Map<String, String> explainingEverything() {
        return new java.util.HashMap<>() {
            @Override
            public String getOrDefault(Object check, String none) {
                return "情况属实";
            }
        };
    }

    /** A draft of the organisation department with one attachment, asking these units to countersign. */
    NoticeId draft(String title, String... countersignUnits) {
        return draft(title, "党委组织部", countersignUnits);
    }

    /** A draft of the party committee's with rules and regulations: it goes through every step there is for the text. */
    NoticeId regulation(String title, String... countersignUnits) {
        return draft("中共滨海理工大学委员会关于印发《%s》的通知".formatted(title), "中共滨海理工大学委员会", countersignUnits);
    }

    private NoticeId draft(String title, String issuer, String... countersignUnits) {
        var bytes = ("%PDF-1.7 " + title).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var attachment = new Attachment(
                "活动安排表", "plan.pdf", "application/pdf", blobs.keep(bytes), bytes.length, AttachmentKind.PRINT);
        var content = new Content(
                DocType.NOTICE,
                title,
                List.of(issuer),
                List.of("各学院"),
                List.of(),
                org.fawen.notice.content.Urgency.NORMAL,
                org.fawen.notice.content.Disclosure.PROACTIVE,
                org.fawen.notice.content.Audience.PUBLIC,
                null,
                null,
                null,
                List.of(
                        new Block.Paragraph("aaaaaa", Runs.of("现将主题党日活动有关事项通知如下。")),
                        new Block.Paragraph("bbbbbb", Runs.of("请各学院认真组织，安排见附件。"))),
                List.of(attachment));
        var request = new RoutingRequest(
                null,
                "其他",
                Set.of(),
                java.util.Arrays.stream(countersignUnits).map(UnitId::new).toList());
        return drafting.begin(DRAFTER, new UnitId("org-dept"), content, request);
    }

    /** A draft with {@link LongestText}. */
    NoticeId longest() {
        var bytes = "%PDF-1.7 登记表".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var form = new Attachment(
                "滨海理工大学实验室危险化学品安全管理工作专项检查情况登记表",
                "登记表.pdf",
                "application/pdf",
                blobs.keep(bytes),
                bytes.length,
                AttachmentKind.PRINT);
        var content = LongestText.with(List.of(form, form.withTitle("名单").withKind(AttachmentKind.DOWNLOAD)));
        return drafting.begin(
                DRAFTER, new UnitId("org-dept"), content, new RoutingRequest(null, "其他", Set.of(), List.of()));
    }

    /** A red-head notice of the party committee, for the public. */
    NoticeId redHead(String title) {
        return redHead(title, "请各学院认真组织。");
    }

    /** The same with these words in its second paragraph. */
    NoticeId redHead(String title, String words) {
        var content = new Content(
                DocType.NOTICE,
                "中共滨海理工大学委员会" + title,
                List.of("中共滨海理工大学委员会"),
                List.of("各学院"),
                List.of(),
                org.fawen.notice.content.Urgency.NORMAL,
                org.fawen.notice.content.Disclosure.PROACTIVE,
                org.fawen.notice.content.Audience.PUBLIC,
                null,
                null,
                null,
                List.of(
                        new Block.Paragraph("aaaaaa", Runs.of("现将有关事项通知如下。")),
                        new Block.Paragraph("bbbbbb", Runs.of(words))),
                List.of());
        var request = new RoutingRequest(null, "其他", Set.of(), List.of());
        return drafting.begin(DRAFTER, new UnitId("org-dept"), content, request);
    }

    /** A notice with the sections 一 to 四, of the organisation department or of these organs. */
    NoticeId inSections(String title, List<String> issuers, String... countersignUnits) {
        var content = new Content(
                DocType.NOTICE,
                title,
                issuers,
                List.of("各学院"),
                List.of(),
                org.fawen.notice.content.Urgency.NORMAL,
                org.fawen.notice.content.Disclosure.PROACTIVE,
                org.fawen.notice.content.Audience.PUBLIC,
                null,
                null,
                null,
                List.of(
                        new Block.Paragraph("lead00", Runs.of("现将有关事项通知如下。")),
                        new Block.Heading("sec100", 1, false, Runs.of("活动主题")),
                        new Block.Paragraph("par100", Runs.of("主题另行通知。")),
                        new Block.Heading("sec200", 1, false, Runs.of("活动时间")),
                        new Block.Paragraph("par200", Runs.of("活动自3月开始。")),
                        new Block.Heading("sec300", 1, false, Runs.of("参加人员")),
                        new Block.Paragraph("par300", Runs.of("全体师生参加。")),
                        new Block.Paragraph("par301", Runs.of("各学院确定一名联络员。")),
                        new Block.Heading("sec400", 1, false, Runs.of("经费")),
                        new Block.Paragraph("par400", Runs.of("每个学院补助500元。"))),
                List.of());
        var request = new RoutingRequest(
                null,
                "其他",
                Set.of(),
                java.util.Arrays.stream(countersignUnits).map(UnitId::new).toList());
        return drafting.begin(DRAFTER, new UnitId("org-dept"), content, request);
    }

    /** Waits for the job that publishes. */
    void untilPublished(NoticeId notice) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> notices.get(notice).status().isIssued());
    }

    /** Acts, step by step, until an item of this step is open. */
    WorkItem until(NoticeId notice, Step step) {
        for (var acts = 0; acts < 20; acts++) {
            var open = items.openOf(notice).getFirst();
            if (open.step() == step) {
                return open;
            }
            var acted = pass(open);
            if (!(acted instanceof Acted.Done)) {
                throw new AssertionError("At %s: %s".formatted(open.step(), acted));
            }
        }
        throw new AssertionError("The notice never reached " + step);
    }

    /** Does what passes the item on. */
    Acted pass(WorkItem item) {
        return pass(item, act(item, holderOf(item)));
    }

    /** Does what passes the item on, by this act. */
    Acted pass(WorkItem item, Act act) {
        return switch (item.step()) {
            case DRAFT -> drafting.submit(act, STATED);
            case DEPARTMENT_REVIEW, OFFICE_REVIEW -> reviews.approve(act, "同意。");
            case COUNTERSIGN -> reviews.agree(act, "同意。");
            case LEGAL_REVIEW -> reviews.giveLegalOpinion(act, "合法。");
            case MEETING -> meetings.resolve(act, passed());
            case LEADER_REVIEW -> reviews.passAsLeader(act, "同意。", "");
            case SIGN_OFF -> signOffs.sign(act, "同意印发。", "", "demo");
            case RECHECK -> publications.recheck(act, "");
            case PUBLICATION_REVIEW -> publications.clear(act, "");
            case NUMBERING ->
                publications.register(act, publications.seriesFor(notice(item)).getFirst());
            case SEALING -> sealings.seal(act);
            case RELEASE -> publications.release(act, new Release("卫晓岚", "党委组织部", null));
            default -> throw new AssertionError("Not routed: " + item.step());
        };
    }

    private static Resolution passed() {
        return new Resolution("党委常委会会议", LocalDate.of(2026, 1, 5), MeetingResult.PASSED, "", "");
    }

    /** Somebody who may not take the item. */
    PersonId strangerTo(WorkItem item) {
        var organisation = organisations.current();
        return organisation.persons().stream()
                .map(org.fawen.identity.Person::id)
                .filter(person -> !item.isFor(person, organisation))
                .findFirst()
                .orElseThrow();
    }

    /** The open items of a notice. */
    java.util.List<WorkItem> items(NoticeId notice) {
        return items.openOf(notice);
    }

    /** Somebody who may take the item. */
    PersonId holderOf(WorkItem item) {
        var organisation = organisations.current();
        return organisation.persons().stream()
                .map(org.fawen.identity.Person::id)
                .filter(person -> item.isFor(person, organisation))
                .findFirst()
                .orElseThrow();
    }

    Act act(WorkItem item, PersonId person) {
        return new Act(
                UUID.randomUUID(),
                person,
                item.notice(),
                item.id(),
                notice(item).hash());
    }

    Notice notice(WorkItem item) {
        return notice(item.notice());
    }

    Notice notice(NoticeId notice) {
        return notices.get(notice);
    }
}
