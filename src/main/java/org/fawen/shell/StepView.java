package org.fawen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * The screen of one step: {@code /desk/{step}/{notice}?item=}. Every one reads top-down in the same order; a subclass adds
 * the acts. A person who knows one step's screen knows all.
 */
public abstract class StepView extends Main implements BeforeEnterObserver, HasDynamicTitle, FoldsNavigation {

    private final @Nullable Step step;
    private final StepFrame frame;
    private String pageTitle = "";
    private @Nullable NoticeId notice;
    private @Nullable WorkItemId item;
    private @Nullable Dossier dossier;
    private ActBar bar = new ActBar();

    /** @param step whose screen this is; none for the dossier that everybody entitled may read */
    protected StepView(@Nullable Step step, StepFrame frame) {
        this.step = step;
        this.frame = frame;
        addClassName("fw-step");
    }

    /** Adds what this person may do now. Called only while the item is open and theirs. */
    protected abstract void acts(Dossier shown, ActBar acts);

    /** Adds what belongs to this step alone, such as a tab or a panel. */
    protected void furnish(Dossier shown, DossierSheet sheet) {}

    /** Size of the text in pixels. */
    protected int readingSize() {
        return NoticePaper.SIZES.getFirst();
    }

    /** Where to go after an act; the inbox unless the next item opens by itself. */
    protected String next() {
        return "inbox";
    }

    /** The opinion field with its 常用语, its words kept while they are typed and restored. */
    protected OpinionField opinionField(List<String> phrases) {
        var field = new OpinionField(phrases);
        var shown = dossier().item();
        if (shown != null) {
            field.write(frame.drafts().find(shown.id()));
            field.onTyped(words -> frame.drafts().keep(shown.id(), words));
        }
        return field;
    }

    /** What is on the screen. */
    protected Dossier dossier() {
        return Optional.ofNullable(dossier).orElseThrow(() -> new IllegalStateException("Nothing is shown yet"));
    }

    protected Moments moments() {
        return frame.moments();
    }

    /** The act is done: says so and goes on. */
    protected void finish(String toast) {
        Toasts.show(toast);
        UI.getCurrent().navigate(next());
    }

    /** Somebody else has decided the item meanwhile: says who, and keeps what was typed. */
    protected void closedMeanwhile(@Nullable String by, Instant at, @Nullable Outcome outcome) {
        var typed = bar.words();
        remove(bar);
        addComponentAsFirst(Notes.closed(new ClosedItem(by, at, outcome), typed, frame.moments()));
    }

    /** The text has changed meanwhile: nothing was done, what was typed is kept. */
    protected void changedMeanwhile(int revision, int changes) {
        keepTyped();
        addComponentAsFirst(Notes.changed(revision, changes, this::reload));
    }

    /** The domain said no: shows its sentence. */
    protected void refused(Refusal refusal) {
        addComponentAsFirst(Notes.refused(Texts.sentence(refusal)));
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
        show();
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    private void show() {
        if (notice == null) {
            throw new NotFoundException();
        }
        var opened = frame.dossiers().open(notice, step, item).orElseThrow(NotFoundException::new);
        dossier = opened;
        pageTitle = opened.content().title();
        removeAll();
        var sheet = new DossierSheet(opened, frame.moments(), readingSize());
        add(sheet);
        furnish(opened, sheet);
        bar = new ActBar();
        if (opened.isToDecide()) {
            acts(opened, bar);
            add(bar);
        }
        closedBefore(opened.item());
        frame.dossiers().seen(opened);
    }

    private void closedBefore(@Nullable ItemView shown) {
        if (shown != null && shown.closed() != null) {
            var typed = frame.drafts().find(shown.id());
            addComponentAsFirst(Notes.closed(shown.closed(), typed, frame.moments()));
        }
    }

    private void keepTyped() {
        var shown = dossier().item();
        if (shown != null && !bar.words().isEmpty()) {
            frame.drafts().keep(shown.id(), bar.words());
        }
    }
}
