package org.fawen.signoff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Notice;
import org.fawen.notice.Notices;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.fawen.signoff.Meetings;
import org.fawen.signoff.Resolution;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;

/** 会议审议: the results of one meeting for all notices that were before it, recorded in one go. */
@Route("meetings")
@Menu(order = 45, icon = "vaadin:group", title = "shell.nav.meetings")
@RolesAllowed("OFFICE_HEAD")
@StyleSheet("context://ui/desk.css")
class MeetingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final Notices notices;
    private final CurrentPerson person;
    private final List<Line> lines = new ArrayList<>();

    MeetingsView(Meetings meetings, Notices notices, CurrentPerson person) {
        this.meetings = meetings;
        this.notices = notices;
        this.person = person;
        addClassName("fw-list");
    }

    /** A notice that waits, as it was when the page was drawn. */
    private record Line(WorkItem item, Notice notice, MeetingResultField result) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        lines.clear();
        var head = new Header(new H1(Texts.text("shell.nav.meetings")));
        head.addClassName("fw-list-head");
        add(head);
        var waiting = meetings.waitingFor(person.get());
        if (waiting.isEmpty()) {
            var empty = new Div(new Paragraph(Texts.text("signoff.meetings.empty")));
            empty.setId("empty");
            empty.addClassName("fw-empty");
            add(empty);
            return;
        }
        var meeting = new MeetingHead(meetings.today());
        var list = new UnorderedList();
        list.setId("before-the-meeting");
        list.addClassName("fw-rows");
        waiting.stream().map(this::line).forEach(line -> {
            lines.add(line);
            list.add(row(line));
        });
        var save = new Button(Texts.text("signoff.meetings.save"), click -> {
            try {
                save(meeting);
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        var bar = new Div(save);
        bar.addClassName("fw-list-acts");
        add(new Paragraph(Texts.text("signoff.meetings.how")), meeting, list, bar);
    }

    private Line line(WorkItem item) {
        var notice = notices.get(item.notice());
        return new Line(item, notice, new MeetingResultField(notice.title()).orNone());
    }

    private static ListItem row(Line line) {
        var title = new Anchor(
                "meeting/%s?item=%s".formatted(line.item().notice(), line.item().id()));
        title.setText(line.notice().title());
        title.getElement().setAttribute("router-link", true);
        var row = new ListItem(title, line.result());
        row.addClassName("fw-meeting-row");
        return row;
    }

    private void save(MeetingHead meeting) {
        var chosen =
                lines.stream().filter(line -> line.result().result() != null).toList();
        if (chosen.isEmpty()) {
            Toasts.show(Texts.text("signoff.meetings.none-chosen"));
        } else if (meeting.isComplete()
                && chosen.stream().allMatch(line -> line.result().isComplete())) {
            record(meeting, chosen);
        }
    }

    /** Each by itself: what one of them refuses does not stop the others, and is said. */
    private void record(MeetingHead meeting, List<Line> chosen) {
        var refused = new ArrayList<String>();
        for (var line : chosen) {
            var result = line.result();
            var resolution = new Resolution(
                    meeting.meeting(),
                    meeting.day(),
                    Objects.requireNonNull(result.result()),
                    result.words(),
                    meeting.minutes());
            var act = new Act(
                    UUID.randomUUID(),
                    person.get(),
                    line.item().notice(),
                    line.item().id(),
                    line.notice().hash());
            why(meetings.resolve(act, resolution))
                    .map(sentence ->
                            Texts.text("signoff.meetings.refused", line.notice().title(), sentence))
                    .ifPresent(refused::add);
        }
        Toasts.show(Texts.text("signoff.meetings.saved", chosen.size() - refused.size()));
        draw();
        refused.reversed().forEach(sentence -> addComponentAsFirst(Notes.refused(sentence)));
    }

    private static java.util.Optional<String> why(Acted acted) {
        return switch (acted) {
            case Acted.Done ignored -> java.util.Optional.empty();
            case Acted.Noted ignored -> java.util.Optional.empty();
            case Acted.Refused refused -> java.util.Optional.of(Texts.sentence(refused.refusal()));
            case Acted.AlreadyDone ignored -> java.util.Optional.of(Texts.text("signoff.meetings.already"));
            case Acted.Changed ignored -> java.util.Optional.of(Texts.text("signoff.meetings.changed"));
            case Acted.NotAllowed ignored -> java.util.Optional.of(Texts.text("shell.step.not-allowed"));
            case Acted.NotFound ignored -> java.util.Optional.of(Texts.text("shell.step.not-found"));
        };
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.meetings");
    }
}
