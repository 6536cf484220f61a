package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Block;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.fawen.rendering.Typesetting;
import org.jspecify.annotations.Nullable;

/** A dossier from top to bottom: head, step strip, what changed, then paper, opinions, timeline and picture on tabs. */
public class DossierSheet extends Div {

    private final Dossier dossier;
    private final Moments moments;
    private final transient Typesetting typesetting;
    private final NoticePaper paper;
    private final Div place = new Div();
    private final TabSheet tabs = new TabSheet();
    private final Aside side = new Aside();
    private final transient List<Runnable> readers = new ArrayList<>();
    private transient SheetMargin margin = SheetMargin.EMPTY;
    private @Nullable EditedText edited;

    /**
     * @param typesetting sets the pages when somebody asks for them
     * @param readingSize of the text in pixels, one of {@link NoticePaper#SIZES}
     */
    public DossierSheet(Dossier dossier, Moments moments, Typesetting typesetting, int readingSize) {
        this.dossier = dossier;
        this.typesetting = typesetting;
        this.moments = moments;
        addClassName("fw-dossier");
        paper = new NoticePaper(NoticeHtml.paper(dossier.content(), view())).withSize(readingSize);
        add(new DossierHead(dossier, moments), new StepStrip(dossier.steps(), moments));
        var since = dossier.since();
        if (since != null) {
            paper.marking(since.placesOfBlocks());
            add(new SinceLastSeen(
                    since,
                    this::show,
                    "notices/%s/compare?from=%d".formatted(dossier.notice().id(), since.revision())));
        }
        add(columns());
    }

    /** The paper, for screens that put something else around it. */
    public NoticePaper paper() {
        return paper;
    }

    /** Puts a text that can be changed in the place of the paper. */
    public void edit(EditedText text) {
        edited = text;
        paper.removeFromParent();
        place.add(text.component());
        text.onKept(() -> readers.forEach(Runnable::run));
    }

    /** The text as it stands on the screen now. */
    public List<Block> blocks() {
        return (edited == null ? dossier.content() : edited.content()).blocks();
    }

    /** Tells whenever the text on the screen was changed and kept. */
    public void onChanged(Runnable reader) {
        readers.add(reader);
    }

    /** A further tab behind the others. */
    public void addTab(String word, Component content) {
        tabs.add(word, content);
    }

    /** What has to be seen before the text, such as the line of opinions. */
    public void addAbovePaper(Component content) {
        addComponentAtIndex(getComponentCount() - 1, content);
    }

    /** What is marked and said beside the paper. */
    public SheetMargin margin() {
        return margin;
    }

    /** Tells what is marked and said beside the paper. */
    public void setMargin(SheetMargin margin) {
        this.margin = margin;
    }

    /** A panel at the side, before the facts. */
    public void addPanel(Component panel) {
        side.addComponentAsFirst(panel);
    }

    /** Shows a block of the text. */
    public void show(String block) {
        tabs.setSelectedIndex(0);
        if (edited != null) {
            edited.reveal(block);
            return;
        }
        paper.getElement()
                .executeJs(
                        "const place = this.querySelector('#b-' + CSS.escape($0));"
                                + "place?.scrollIntoView({block: 'center'}); place?.focus({preventScroll: true})",
                        block);
    }

    private Component columns() {
        tabs.addClassName("fw-tabs");
        tabs.setSuffixComponent(larger());
        tabs.getElement()
                .executeJs(
                        "const row = this.querySelector('vaadin-tabs'); row.setAttribute('aria-label', $0);"
                                // A focusable box between the list of tabs and its tabs hides them from screen readers.
                                + "row.updateComplete.then(() => row.shadowRoot.querySelector('[tabindex]')"
                                + "?.removeAttribute('tabindex'))",
                        Texts.text("shell.step.tabs"));
        place.add(paper);
        tabs.add(Texts.text("shell.step.tab.paper"), place);
        // On the web there are no pages.
        if (dossier.notice().facts().channel() != Channel.WEB_ONLY) {
            onDemand("shell.step.tab.pages", () -> new TypesetPages(dossier, typesetting));
        }
        tabs.add(Texts.text("shell.step.tab.opinions"), opinions());
        tabs.add(Texts.text("shell.step.tab.timeline"), new Div(new Timeline(dossier.timeline(), moments)));
        onDemand("shell.step.tab.picture", () -> new ProcessPicture(dossier.processes()));
        side.add(new FactsPanel(dossier, moments), attachments());
        side.addClassName("fw-side");
        var columns = new Div(tabs, side);
        columns.addClassName("fw-columns");
        return columns;
    }

    private Component opinions() {
        var institution = dossier.content().issuers().isEmpty()
                ? ""
                : dossier.content().issuers().getFirst();
        var printed = new PrintedSheet(dossier, moments, institution);
        return new Div(new SheetLinks(printed, typesetting), new OpinionBoxes(dossier.opinions(), moments));
    }

    // What is heavy is made when somebody opens its tab.
    private void onDemand(String word, Supplier<Component> content) {
        var place = new Div();
        var tab = tabs.add(Texts.text(word), place);
        tabs.addSelectedChangeListener(change -> {
            if (change.getSelectedTab() == tab && place.getComponentCount() == 0) {
                place.add(content.get());
            }
        });
    }

    private Component larger() {
        var larger = new Button("A+");
        larger.setId("larger");
        larger.setTooltipText(Texts.text("shell.step.larger"));
        larger.addClickListener(click -> paper.enlarge());
        return larger;
    }

    private Component attachments() {
        var panel = new Div(new H2(Texts.text("shell.attachments")), new AttachmentList(dossier.attachments()));
        panel.addClassName("fw-panel");
        return panel;
    }

    private PaperView view() {
        var notice = dossier.notice();
        var number = notice.number() == null ? null : notice.number().toString();
        var awaitsNumber = number == null && notice.facts().channel() != Channel.WEB_ONLY;
        return awaitsNumber
                ? PaperView.underWay(notice.facts().channel())
                : PaperView.issued(notice.facts().channel(), number, notice.documentDate());
    }
}
