package org.fawen.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fawen.notice.Notice;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/** Dossiers for tests of screens, read on 23 November 2026 at 17:20 in Shanghai. */
public final class SampleDossiers {

    public static final Instant NOW = Instant.parse("2026-11-23T09:20:00Z");
    public static final Moments MOMENTS = new Moments(ZoneId.of("Asia/Shanghai"), Clock.fixed(NOW, ZoneOffset.UTC));
    public static final WorkItemId ITEM = new WorkItemId(UUID.fromString("6f0d7a52-0000-4000-8000-000000000001"));

    private SampleDossiers() {}

    /** Open at the step and this person's to decide. */
    public static Dossier toDecide(Step step) {
        return dossier(item(step, true, null), null);
    }

    public static Dossier closed(Step step, ClosedItem closed) {
        return dossier(item(step, true, closed), null);
    }

    public static Dossier ofSomebodyElse(Step step) {
        return dossier(item(step, false, null), null);
    }

    public static Dossier changedSince(SinceSeen since) {
        return dossier(item(Step.DEPARTMENT_REVIEW, true, null), since);
    }

    /** As everybody entitled may read it. */
    public static Dossier toRead() {
        return dossier(null, null);
    }

    private static ItemView item(Step step, boolean mine, @Nullable ClosedItem closed) {
        return new ItemView(
                ITEM,
                step,
                Texts.word(step),
                null,
                NOW.minus(Duration.ofHours(2)),
                NOW.plus(Duration.ofHours(4)),
                mine,
                closed);
    }

    private static Dossier dossier(@Nullable ItemView item, @Nullable SinceSeen since) {
        var content = content();
        var notice = Notice.draft(content, TestNotices.facts(), TestNotices.DRAFTER, NOW.minus(Duration.ofDays(3)))
                .submit();
        var yesterday = NOW.minus(Duration.ofDays(1));
        return new Dossier(
                notice,
                content,
                3,
                ContentHash.of(content),
                new Dossier.People("张某", "党委组织部", List.of("党委宣传部")),
                item,
                List.of(
                        StepMark.done("拟稿", "张某", yesterday),
                        StepMark.current("部门审核", "孙某", NOW.minus(Duration.ofHours(2)), null),
                        StepMark.waiting("签发")),
                OpinionBox.sheet(
                        Map.of(
                                Step.DRAFT,
                                List.of(OpinionLine.drafter("张某", "党委组织部干事", yesterday, 3)),
                                Step.OFFICE_REVIEW,
                                List.of(OpinionLine.of("钱某", "党委办公室秘书", Verdict.APPROVE, "已核稿。", yesterday, 2, true))),
                        notice.facts()),
                List.of(
                        TimelineEntry.done("拟稿", "张某", "党委组织部干事", "送审", yesterday, "", 3),
                        TimelineEntry.returned("部门审核", "孙某", "党委组织部部长", "退回", yesterday, "主送单位不全。", 3),
                        TimelineEntry.current("部门审核", "孙某", "党委组织部部长", NOW.minus(Duration.ofHours(2))),
                        TimelineEntry.waiting("签发", NOW.plus(Duration.ofDays(1)))),
                since,
                List.of(new AttachmentLink(1, content.attachments().getFirst(), () -> new byte[] {1, 2, 3})),
                List.of(new ProcessSheet("发文", "<definitions/>", Set.of("department-review"))));
    }

    private static Content content() {
        var file = new Attachment(
                "登记表", "登记表.docx", "application/octet-stream", "a".repeat(64), 34_816, AttachmentKind.PRINT);
        return TestNotices.content().withAttachments(List.of(file));
    }
}
