package org.fawen.shell;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/** Dossiers for tests of screens. */
public record TestDossiers(
        Notice notice, Content content, ItemView item, List<OpinionBox> opinions, List<StepMark> steps) {

    public static final Instant OPENED = Instant.parse("2026-11-24T01:00:00Z");

    /** A notice whose item at this step waits for the person at the screen. */
    public static TestDossiers waitingAt(Step step, String label, NoticeStatus status) {
        return new TestDossiers(
                TestNotices.inStatus(status), TestNotices.content(), item(step, label, null), List.of(), List.of());
    }

    public TestDossiers inStage(Stage stage) {
        return new TestDossiers(notice, content, item(item.step(), item.label(), stage), opinions, steps);
    }

    public TestDossiers of(Notice other) {
        return new TestDossiers(other, content, item, opinions, steps);
    }

    public TestDossiers withContent(Content other) {
        return new TestDossiers(notice, other, item, opinions, steps);
    }

    public TestDossiers withSteps(StepMark... marks) {
        return new TestDossiers(notice, content, item, opinions, List.of(marks));
    }

    public TestDossiers withOpinions(OpinionBox... boxes) {
        return new TestDossiers(notice, content, item, List.of(boxes), steps);
    }

    /** The item was decided by somebody a while ago. */
    public TestDossiers closed() {
        var closed = new ClosedItem("沈若溪", OPENED, Outcome.SCHEDULE);
        var ended = new ItemView(
                item.id(), item.step(), item.label(), item.stage(), item.openedAt(), item.dueAt(), false, closed);
        return new TestDossiers(notice, content, ended, opinions, steps);
    }

    public Dossier dossier() {
        return new Dossier(
                notice,
                content,
                3,
                ContentHash.of(content),
                new Dossier.People("卫晓岚", "党委组织部", List.of()),
                item,
                steps,
                opinions,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static ItemView item(Step step, String label, @Nullable Stage stage) {
        return new ItemView(new WorkItemId(UUID.randomUUID()), step, label, stage, OPENED, null, true, null);
    }
}
