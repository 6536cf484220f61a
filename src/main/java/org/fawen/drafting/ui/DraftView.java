package org.fawen.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fawen.checking.Corrections;
import org.fawen.checking.Finding;
import org.fawen.comments.ui.CommentPanel;
import org.fawen.comments.ui.CommentPanels;
import org.fawen.drafting.Attachments;
import org.fawen.drafting.CorrectedText;
import org.fawen.drafting.DraftChecks;
import org.fawen.drafting.DraftSheet;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.Presence;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Content;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.Registration;
import org.fawen.rendering.Typesetting;
import org.fawen.shell.ActBar;
import org.fawen.shell.FoldsNavigation;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.fawen.shell.TypesetPages;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.jspecify.annotations.Nullable;

/** Step {@code draft}: write, see the paper and the findings beside it, send it on its way. */
@Route("draft/:notice")
@PermitAll
@StyleSheet("context://ui/draft.css")
class DraftView extends Main implements BeforeEnterObserver, HasDynamicTitle, FoldsNavigation {

    private final transient Drafting drafting;
    private final transient Attachments attachments;
    private final transient DraftChecks checks;
    private final transient CurrentPerson current;
    private final transient Organisations organisations;
    private final transient Moments moments;
    private final transient Presence presence;
    private final transient CommentPanels comments;
    private final transient Typesetting typesetting;
    private final UUID command = UUID.randomUUID();

    private @Nullable DraftSheet sheet;
    private @Nullable DraftForm form;
    private @Nullable DraftAside aside;
    private @Nullable DraftHead head;
    private transient @Nullable DraftKeeping keeping;
    private @Nullable CommentPanel margin;
    private @Nullable Button submit;

    DraftView(
            Drafting drafting,
            Attachments attachments,
            DraftChecks checks,
            CurrentPerson current,
            Organisations organisations,
            Moments moments,
            Presence presence,
            Typesetting typesetting,
            CommentPanels comments) {
        this.drafting = drafting;
        this.attachments = attachments;
        this.checks = checks;
        this.current = current;
        this.organisations = organisations;
        this.moments = moments;
        this.presence = presence;
        this.comments = comments;
        this.typesetting = typesetting;
        addClassName("fw-draft");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NoticeId notice;
        try {
            notice = NoticeId.of(event.getRouteParameters().get("notice").orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
        var opened = drafting.open(person(), notice);
        if (opened.isEmpty()) {
            event.forwardTo("notices/" + notice); // sent already: everybody entitled reads the dossier
            return;
        }
        show(opened.orElseThrow());
        event.getLocation().getQueryParameters().getSingleParameter("place").ifPresent(this::reveal);
    }

    private void show(DraftSheet opened) {
        sheet = opened;
        var owner = person() + "/" + opened.notice().id();
        form = new DraftForm(opened, owner, organisations.current(), attachments);
        aside = new DraftAside(new OfFindings(), this::correct, this::typeset);
        head = new DraftHead(opened, moments);
        keeping = new DraftKeeping(
                new DraftKeeper(drafting, person(), opened.notice().id()),
                moments,
                form,
                new OnScreen(),
                DraftKeeper.versionOf(opened));
        var columns = new Div(form, aside);
        columns.addClassName("fw-draft-columns");
        var bar = new ActBar();
        bar.further("discard", Texts.text("drafting.act.discard"), this::discard);
        bar.further("take-in", Texts.text("drafting.import"), this::takeIn);
        bar.between(new WordCopy(
                typesetting,
                opened.notice().facts().channel(),
                () -> form().written().content(),
                content -> keeping().take(content)));
        submit = bar.primary(Texts.text("drafting.act.submit"), this::submit);
        margin = comments.beside(
                opened.notice(),
                () -> form().body().blocks(),
                ".fw-draft-form",
                new EditorAdopting(form.body(), keeping::save));
        margin.onChange(this::sayUnanswered);
        margin.onChosen(aside::showComments);
        aside.addComments(margin);
        sayUnanswered();
        removeAll();
        add(head, keeping.notes(), columns, bar);
        refresh();
    }

    /** Where the submit page leads: a finding, or the comments. */
    private void reveal(String place) {
        if (place.equals(SubmitView.COMMENTS)) {
            Objects.requireNonNull(aside).showComments();
        } else {
            var found = checks.atSubmission(form().written().content(), facts(), true);
            FindingAddress.in(found, place).ifPresent(form()::reveal);
        }
    }

    /** Sending it on is allowed all the same; the button says so. */
    private void sayUnanswered() {
        var open = Objects.requireNonNull(margin).unanswered();
        Objects.requireNonNull(submit)
                .setText(
                        open == 0
                                ? Texts.text("drafting.act.submit")
                                : Texts.text("drafting.act.submit.unanswered", open));
        head().unanswered(margin.isEmpty() ? 0 : open, Objects.requireNonNull(aside)::showComments);
        aside.sayComments(open);
    }

    /** What keeping the draft asks of the screen. */
    private class OnScreen implements DraftKeeping.Screen {

        @Override
        public void refresh() {
            DraftView.this.refresh();
        }

        @Override
        public void reopen() {
            drafting.open(person(), sheet().notice().id()).ifPresent(DraftView.this::show);
        }

        @Override
        public void alive() {
            greet();
        }

        @Override
        public byte[] file(Attachment attachment) {
            return attachments
                    .read(person(), sheet().notice().id(), attachment.sha256())
                    .orElseThrow(NotFoundException::new);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (sheet != null) {
            greet();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        presence.gone(command);
    }

    /** Says that this window is open, and shows which others are. */
    private void greet() {
        var notice = sheet().notice().id();
        presence.seen(notice, person(), command);
        head().others(presence.others(notice, command).stream().map(this::words).collect(Collectors.joining("；")));
    }

    private String words(Presence.Writer writer) {
        var since = moments.brief(writer.since());
        return writer.person().equals(person())
                ? Texts.text("drafting.others.self", since)
                : Texts.text("drafting.others", organisations.current().nameOf(writer.person()), since);
    }

    private void refresh() {
        try {
            var facts = facts();
            var content = form().written().content();
            var found = checks.whileWriting(content, facts);
            Objects.requireNonNull(aside).show(content, facts.channel(), found);
            form().body().underline(found);
            if (margin != null) {
                margin.textChanged();
            }
        } catch (Refusal refusal) {
            form().paused(Texts.text("drafting.paused", Texts.sentence(refusal)));
        }
    }

    /** What the panel of findings asks for. */
    private class OfFindings implements FindingList.Listener {

        @Override
        public void reveal(Finding finding) {
            form().reveal(finding);
        }

        @Override
        public void fix(Finding finding) {
            var before = form().written().content();
            take(before, checks.correction(before, facts(), finding));
        }
    }

    /** 全部修正. */
    private void correct() {
        var before = form().written().content();
        take(before, checks.corrections(before, facts()));
    }

    private void take(Content before, Corrections corrections) {
        if (!corrections.changes().isEmpty()) {
            var after = CorrectedText.of(before, corrections.changes());
            form().correct(before, after, corrections.changes().size());
        }
    }

    /** The pages as they will be printed, from the fields as they are now. */
    private TypesetPages typeset() {
        var content = form().written().content();
        return new TypesetPages(
                new OfficialDocument(
                        content, facts().channel(), Registration.none(), attachments.forPrint(content.attachments())),
                typesetting);
    }

    private RoutingFacts facts() {
        var written = form().written();
        return drafting.factsOf(sheet().notice(), written.content(), written.request());
    }

    private void submit() {
        if (!keeping().save() || form().marksMissing()) {
            return;
        }
        UI.getCurrent().navigate("draft/%s/submit".formatted(sheet().notice().id()));
    }

    private void takeIn() {
        new FileIntoDraft(() -> form().written().content(), keeping()::take, UnaryOperator.identity()).open();
    }

    private void discard() {
        new DiscardDialog(
                        sheet().content().title(),
                        reason -> answer(drafting.discard(act(), reason), () -> {
                            Toasts.show(Texts.text("drafting.discarded"));
                            UI.getCurrent().navigate("mine");
                        }))
                .open();
    }

    private Act act() {
        return new Act(
                command,
                person(),
                sheet().notice().id(),
                sheet().item().id(),
                keeping().hash());
    }

    private void answer(Acted acted, Runnable done) {
        switch (acted) {
            case Acted.Done ignored -> done.run();
            case Acted.Refused(Refusal refusal) -> addComponentAsFirst(Notes.refused(Texts.sentence(refusal)));
            case Acted.Changed ignored -> keeping().save();
            default -> addComponentAsFirst(Notes.refused(Texts.text("drafting.refused.not-found")));
        }
    }

    private PersonId person() {
        return current.get();
    }

    private DraftSheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    private DraftForm form() {
        return Objects.requireNonNull(form);
    }

    private DraftKeeping keeping() {
        return Objects.requireNonNull(keeping);
    }

    private DraftHead head() {
        return Objects.requireNonNull(head);
    }

    @Override
    public String getPageTitle() {
        var title = sheet == null ? "" : sheet.content().title();
        return title.isBlank() ? Texts.text("step.draft") : title;
    }
}
