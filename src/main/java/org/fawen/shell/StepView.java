package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Return;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * The screen of one step: {@code /desk/{step}/{notice}?item=}. Every one reads top-down in the same order; a subclass adds
 * the acts. A person who knows one step's screen knows all.
 */
@StyleSheet("context://ui/changes.css")
public abstract class StepView extends Main
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, FoldsNavigation {

    private final @Nullable Step step;
    private final StepFrame frame;
    private @Nullable NoticeId notice;
    private @Nullable WorkItemId item;
    private @Nullable Dossier dossier;
    private UUID command = UUID.randomUUID();
    private ActBar bar = new ActBar();
    private @Nullable Component refusal;
    /** A reason from a dialog, while its act was not done. */
    private String typedElsewhere = "";

    /** @param step whose screen this is; none for the dossier that everybody entitled may read */
    protected StepView(@Nullable Step step, StepFrame frame) {
        this.step = step;
        this.frame = frame;
        addClassName("fw-step");
    }

    /** Adds what this person may do now. Called only while the item is open and theirs. */
    protected abstract void acts(Dossier shown, ActBar acts);

    /** Adds acts that need no item, such as 撤回. Called whenever the screen is drawn. */
    protected void furtherActs(Dossier shown, ActBar acts) {}

    /** Adds what belongs to this step alone, such as a tab or a panel. */
    protected void furnish(Dossier shown, DossierSheet sheet) {}

    /** Size of the text in pixels. */
    protected int readingSize() {
        return NoticePaper.SIZES.getFirst();
    }

    /** Where to go after an act, query included; the inbox unless the next item opens by itself. */
    protected String next() {
        return "inbox";
    }

    /** The opinion field with its 常用语; its words are kept while they are typed, and restored. */
    protected OpinionField opinionField(List<String> phrases) {
        var field = new OpinionField(phrases);
        var shown = dossier().item();
        if (shown != null) {
            field.write(frame.kept(shown.id()));
            field.onTyped(words -> frame.keep(shown.id(), words));
        }
        return field;
    }

    /** Offers 退回 with its dialog; the reason is kept when the act is not done. */
    protected void offerReturn(ActBar acts, Function<Return, Acted> returning) {
        acts.returning(() -> {
            var shown = dossier();
            var drafter = shown.people().drafter();
            var margin = margin();
            var begun = typed().isEmpty() ? margin.reason() : typed();
            var targets = shown.item() == null ? List.<Step>of() : shown.item().returnTargets();
            new ReturnDialog(shown, targets, begun, wish -> {
                        typedElsewhere = wish.reason();
                        margin.returning(wish.reason());
                        answer(
                                returning.apply(wish),
                                wish.target() == Step.DRAFT
                                        ? Texts.text("shell.return.done", drafter)
                                        : Texts.text(
                                                "shell.return.done-to",
                                                Texts.word(
                                                        wish.target(),
                                                        shown.notice().facts())));
                    })
                    .open();
        });
    }

    /** What is marked and said beside the paper on the screen. */
    protected SheetMargin margin() {
        return getChildren()
                .filter(DossierSheet.class::isInstance)
                .map(child -> ((DossierSheet) child).margin())
                .findFirst()
                .orElse(SheetMargin.EMPTY);
    }

    /** Asks for the reason of a grave act; the reason is kept when the act is not done. */
    protected void ask(ReasonDialog.Question question, Consumer<String> onReason) {
        new ReasonDialog(question, typed(), reason -> {
                    typedElsewhere = reason;
                    onReason.accept(reason);
                })
                .open();
    }

    /** What is on the screen. */
    protected Dossier dossier() {
        return Objects.requireNonNull(dossier, "Nothing is shown yet");
    }

    protected Moments moments() {
        return frame.moments();
    }

    /** The act this screen would do: one command for the item and exactly the text shown. */
    protected Act act() {
        var shown = Objects.requireNonNull(dossier().item(), "The screen shows no item");
        return new Act(command, frame.person().get(), dossier().notice().id(), shown.id(), seen());
    }

    /** Hash of exactly the text on the screen, which an act names. */
    protected ContentHash seen() {
        return dossier().hash();
    }

    /** Answers what became of an act: goes on when it is done, otherwise says what happened and keeps what was typed. */
    protected void answer(Acted acted, String done) {
        switch (acted) {
            case Acted.Done ignored -> {
                frame.keep(act().item(), "");
                finish(done);
            }
            case Acted.Noted ignored -> {
                frame.keep(act().item(), "");
                finish(done);
            }
            case Acted.AlreadyDone already -> closedMeanwhile(already);
            case Acted.Changed changed -> changedMeanwhile(changed);
            case Acted.NotAllowed ignored -> refuse(Texts.text("shell.step.not-allowed"));
            case Acted.NotFound ignored -> refuse(Texts.text("shell.step.not-found"));
            case Acted.Refused refused -> refuse(Texts.sentence(refused.refusal()));
        }
    }

    /** Says that it is done and goes on. */
    protected void finish(String toast) {
        go(toast, next());
    }

    /** Says something and opens an address below {@code /desk}, query included. */
    protected static void go(String toast, String address) {
        Toasts.show(toast);
        var to = new Location(address);
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }

    /** Reads everything anew; what was typed comes back with it. */
    protected void reload() {
        keepTyped();
        show();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            notice = NoticeId.of(event.getRouteParameters().get("notice").orElse(""));
            item = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("item")
                    .map(WorkItemId::of)
                    .orElse(null);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
        typedElsewhere = "";
        show();
        // The next item opens in the same screen, which may be scrolled down.
        scrollIntoView();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dossier != null) {
            frame.seen(dossier);
        }
    }

    @Override
    public String getPageTitle() {
        return dossier == null ? "" : dossier.content().title();
    }

    private void show() {
        var id = Objects.requireNonNull(notice);
        var opened = frame.dossiers().open(id, step, item).orElseThrow(NotFoundException::new);
        dossier = opened;
        command = UUID.randomUUID();
        refusal = null;
        removeAll();
        var sheet = new DossierSheet(opened, frame.moments(), frame.typesetting(), readingSize());
        add(sheet);
        furnish(opened, sheet);
        frame.parts().orderedStream().forEach(part -> part.add(opened, sheet, this::reload));
        bar = new ActBar();
        if (opened.isToDecide()) {
            frame.opens(opened);
            acts(opened, bar);
        }
        furtherActs(opened, bar);
        var offering = bar;
        frame.parts().orderedStream().forEach(part -> part.offer(opened, offering, atTheScreen()));
        if (!bar.isEmpty()) {
            add(bar);
        }
        var shown = opened.item();
        if (shown != null && shown.closed() != null) {
            addComponentAsFirst(Notes.closed(shown.closed(), frame.kept(shown.id()), frame.moments()));
        }
    }

    private SheetParts.AtTheScreen atTheScreen() {
        return new SheetParts.AtTheScreen() {
            @Override
            public Act act() {
                return StepView.this.act();
            }

            @Override
            public void answer(Acted acted, String done) {
                StepView.this.answer(acted, done);
            }

            @Override
            public void done(String sentence) {
                Toasts.show(sentence);
                reload();
            }

            @Override
            public void refuse(String sentence) {
                StepView.this.refuse(sentence);
            }
        };
    }

    private void closedMeanwhile(Acted.AlreadyDone already) {
        var typed = typed();
        keepTyped();
        remove(bar);
        var closed = new ClosedItem(frame.nameOf(already.by()), already.at(), already.outcome());
        sayFirst(Notes.closed(closed, typed, frame.moments()));
    }

    private void changedMeanwhile(Acted.Changed changed) {
        reload();
        var since = dossier().since();
        sayFirst(Notes.changed(changed.revision(), since == null ? 0 : since.count()));
    }

    /** Says why an act was not done, and keeps what was typed. */
    protected void refuse(String sentence) {
        keepTyped();
        if (refusal != null) {
            remove(refusal);
        }
        refusal = Notes.refused(sentence);
        sayFirst(refusal);
    }

    private void sayFirst(Component note) {
        addComponentAsFirst(note);
        note.scrollIntoView();
    }

    private String typed() {
        return typedElsewhere.isEmpty() ? bar.words() : typedElsewhere;
    }

    private void keepTyped() {
        var shown = dossier().item();
        if (shown != null && !bar.words().isEmpty()) {
            frame.keep(shown.id(), bar.words());
        }
    }
}
