package org.fawen.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.fawen.comments.ui.CommentPanels;
import org.fawen.drafting.DraftChecks;
import org.fawen.drafting.DraftSheet;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.SentNotices;
import org.fawen.drafting.Submission;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.NoticeId;
import org.fawen.shell.ActBar;
import org.fawen.shell.FoldsNavigation;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Forecast;
import org.fawen.workflow.IssuingProcess;
import org.jspecify.annotations.Nullable;

/** 送审: everything that is sent, what the checks say, who gets it and by when; then where it went. */
@Route("draft/:notice/submit")
@PermitAll
@StyleSheet("context://ui/draft.css")
@StyleSheet("context://ui/submit.css")
class SubmitView extends Main implements BeforeEnterObserver, HasDynamicTitle, FoldsNavigation {

    /** The place of the comments in the address of the draft. */
    static final String COMMENTS = "comments";

    private final transient Drafting drafting;
    private final transient SentNotices sent;
    private final transient DraftChecks checks;
    private final transient Forecast forecast;
    private final transient CurrentPerson current;
    private final transient Organisations organisations;
    private final transient Moments moments;
    private final transient RecallAct recall;
    private final transient CommentPanels comments;
    private final transient IssuingProcess process;
    private final UUID command = UUID.randomUUID();

    private transient @Nullable DraftSheet sheet;
    private transient @Nullable SubmitForm form;

    SubmitView(
            Drafting drafting,
            SentNotices sent,
            DraftChecks checks,
            Forecast forecast,
            CurrentPerson current,
            Organisations organisations,
            Moments moments,
            RecallAct recall,
            CommentPanels comments,
            IssuingProcess process) {
        this.drafting = drafting;
        this.sent = sent;
        this.checks = checks;
        this.forecast = forecast;
        this.current = current;
        this.organisations = organisations;
        this.moments = moments;
        this.recall = recall;
        this.comments = comments;
        this.process = process;
        addClassName("fw-submit");
        setId("submit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NoticeId notice;
        try {
            notice = NoticeId.of(event.getRouteParameters().get("notice").orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
        if (open(notice)) {
            // The draft may have been scrolled down.
            scrollIntoView();
        } else {
            event.forwardTo("notices/" + notice);
        }
    }

    /** Shows the draft, or where it is; whether there is anything to show. */
    private boolean open(NoticeId notice) {
        sheet = drafting.open(current.get(), notice).orElse(null);
        removeAll();
        if (sheet != null) {
            show(sheet);
            return true;
        }
        var gone = sent.of(current.get(), notice);
        gone.ifPresent(found -> add(
                head("mine", "shell.nav.mine", Texts.text("drafting.sent.title")),
                new SentNote(found, recall, sentence -> addComponentAsFirst(Notes.refused(sentence)))));
        return gone.isPresent();
    }

    private void show(DraftSheet draft) {
        var notice = draft.notice();
        var address = "draft/" + notice.id();
        var findings = checks.atSubmission(draft.content(), notice.facts(), true);
        form = new SubmitForm(draft.submission(), findings, address);
        var asking = form;
        drafting.resubmissionOf(draft)
                .ifPresent(how -> asking.offer(
                        new HowAgain(how, notice.facts(), process.routeOf(notice.facts()), organisations.current())));
        var ahead = new WayAhead(forecast.of(notice), notice.facts(), organisations.current(), moments);
        var bar = new ActBar();
        bar.further(
                "back",
                Texts.text("drafting.submit.back"),
                () -> UI.getCurrent().navigate(address));
        var unanswered = comments.unanswered(notice);
        if (unanswered > 0) {
            form.sayUnanswered(unanswered, "%s?place=%s".formatted(address, COMMENTS));
        }
        var confirm = unanswered == 0
                ? Texts.text("drafting.submit.confirm")
                : Texts.text("drafting.submit.confirm.unanswered", unanswered);
        bar.primary(confirm, this::submit).setEnabled(form.isPossible());
        add(
                head(address, "drafting.submit.back", Texts.text("drafting.submit.title")),
                new SubmitFacts(draft.content(), notice.facts()),
                form,
                ahead,
                bar);
    }

    private static Header head(String back, String word, String title) {
        var link = new Anchor(back, "‹ " + Texts.text(word));
        link.addClassName("fw-back");
        var head = new Header(link, new H1(title));
        head.addClassName("fw-head");
        return head;
    }

    private void submit() {
        Objects.requireNonNull(form).statement().ifPresent(this::submit);
    }

    private void submit(Submission submission) {
        var draft = Objects.requireNonNull(sheet);
        var notice = draft.notice();
        var act = new Act(command, current.get(), notice.id(), draft.item().id(), notice.hash());
        switch (drafting.submit(act, submission)) {
            case Acted.Done ignored -> {
                open(notice.id());
                scrollIntoView();
            }
            case Acted.Refused refused -> say(Texts.sentence(refused.refusal()));
            case Acted.Changed ignored -> {
                open(notice.id());
                say(Texts.text("drafting.submit.changed"));
            }
            default -> say(Texts.text("drafting.refused.not-found"));
        }
    }

    private void say(String sentence) {
        var note = Notes.refused(sentence);
        addComponentAsFirst(note);
        note.scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return Texts.text(sheet == null ? "drafting.sent.title" : "drafting.submit.title");
    }
}
