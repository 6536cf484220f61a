package org.fawen.signoff.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.fawen.notice.MeetingResult;
import org.fawen.notice.Step;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.OpinionsSummary;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;
import org.fawen.signoff.Meetings;
import org.fawen.signoff.Resolution;
import org.fawen.workflow.Acted;
import org.jspecify.annotations.Nullable;

/** 会议审议: the office records the meeting, its day, what it resolved, and where the minutes are. */
@Route("meeting/:notice")
@PermitAll
class MeetingView extends StepView {

    private final Meetings meetings;
    private @Nullable MeetingHead head;
    private @Nullable MeetingResultField result;

    MeetingView(StepFrame frame, Meetings meetings) {
        super(Step.MEETING, frame);
        this.meetings = meetings;
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        sheet.addAbovePaper(new OpinionsSummary(shown.opinions(), moments()));
        if (!shown.isToDecide()) {
            return;
        }
        var made = new MeetingHead(meetings.today());
        meetings.on(shown.notice().id()).reversed().stream()
                .findFirst()
                .ifPresent(last -> made.fill(last.meeting(), last.heldOn(), last.minutes()));
        var resolved = new MeetingResultField(shown.content().title());
        resolved.choose(MeetingResult.PASSED);
        head = made;
        result = resolved;
        var heading = new H2(Texts.text("signoff.meeting.record"));
        heading.setId("meeting-record");
        var section = new Section(heading, made, resolved);
        section.addClassName("fw-panel");
        section.getElement().setAttribute("aria-labelledby", "meeting-record");
        sheet.addAbovePaper(section);
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        acts.primary(Texts.text("signoff.meeting.save"), this::save);
    }

    private void save() {
        var where = Objects.requireNonNull(head);
        var what = Objects.requireNonNull(result);
        if (!where.isComplete() || !what.isComplete()) {
            return;
        }
        var outcome = Objects.requireNonNull(what.result());
        var acted = meetings.resolve(
                act(), new Resolution(where.meeting(), where.day(), outcome, what.words(), where.minutes()));
        if (acted instanceof Acted.Refused refused) {
            what.refuse(Texts.sentence(refused.refusal()));
        } else {
            answer(acted, Texts.text("signoff.meeting.saved." + outcome));
        }
    }
}
