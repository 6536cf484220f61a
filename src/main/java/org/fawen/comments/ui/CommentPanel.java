package org.fawen.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.fawen.comments.AnchoredText;
import org.fawen.comments.CommentAnswers;
import org.fawen.comments.CommentThread;
import org.fawen.comments.CommentThreads;
import org.fawen.comments.Comments;
import org.fawen.comments.Range;
import org.fawen.comments.Spot;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.shell.Moments;
import org.fawen.shell.SheetMargin;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 批注 beside a text: each with its place and what became of it, in the order of the text. */
@StyleSheet("context://ui/comments.css")
public class CommentPanel extends Section implements SheetMargin {

    private static final int SHOWN = 20;

    /**
     * Where the panel stands.
     *
     * @param text the blocks as they are on the screen now
     * @param where selects the element with the text
     * @param writable whether the person may comment
     * @param adopting puts suggested words into the text; none where nobody writes
     */
    record Scene(
            Notice notice,
            PersonId viewer,
            Organisation organisation,
            Moments moments,
            Supplier<List<Block>> text,
            String where,
            boolean writable,
            @Nullable Adopting adopting) {}

    private final transient CommentThreads said;
    private final transient Comments comments;
    private final transient CommentActs acts;
    private final transient Scene scene;
    private final transient CommentMarks marks;
    private final Span count = new Span();
    private final Div list = new Div();
    private final UUID returnCommand = UUID.randomUUID();
    private final transient Map<UUID, CommentCard> cards = new HashMap<>();
    private transient List<CommentThread> threads = List.of();
    private transient Map<UUID, Spot> spots = Map.of();
    private transient @Nullable Range marked;
    private transient Runnable onChange = () -> {};
    private transient Runnable onChosen = () -> {};

    CommentPanel(CommentThreads said, Comments comments, CommentAnswers answers, Scene scene) {
        this.said = said;
        this.comments = comments;
        this.scene = scene;
        acts = new AnsweredInPanel(comments, answers, scene, new OnScreen());
        marks = new CommentMarks(scene.where(), scene.writable(), new InText());
        setId("comments");
        addClassNames("fw-panel", "fw-comments");
        var heading = new H2(Texts.text("comments.title"));
        heading.setId("comments-title");
        getElement().setAttribute("aria-labelledby", "comments-title");
        count.addClassName("fw-secondary");
        var head = new Div(heading, count);
        head.addClassName("fw-comments-head");
        if (scene.writable()) {
            var say = new Button(Texts.text("comments.add"), click -> compose(false));
            say.setId("add-comment");
            say.addThemeVariants(ButtonVariant.TERTIARY);
            head.add(say);
        }
        add(head, list, marks);
        reload();
    }

    /** Hears when something was answered. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Hears when a comment was chosen in the text, so that the panel can be brought to sight. */
    public void onChosen(Runnable listener) {
        onChosen = listener;
    }

    /** How many still wait for an answer. */
    public int unanswered() {
        return (int) threads.stream()
                .filter(thread -> thread.sent() && thread.isOpen())
                .count();
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return threads.isEmpty();
    }

    /** Reads everything anew. */
    private void reload() {
        threads = said.on(scene.viewer(), scene.notice().id());
        draw();
    }

    /** The text on the screen is another now: the places are sought again. */
    public void textChanged() {
        if (!threads.isEmpty() && !find().equals(spots)) {
            draw();
        }
    }

    private Map<UUID, Spot> find() {
        var text = new AnchoredText(scene.text().get());
        var found = new HashMap<UUID, Spot>();
        for (var thread : threads) {
            var anchor = thread.comment().anchor();
            found.put(thread.comment().id(), anchor == null ? new Spot.Gone() : text.find(anchor));
        }
        return found;
    }

    private void draw() {
        spots = find();
        cards.clear();
        list.removeAll();
        count.setText(Texts.text("comments.count", unanswered()));
        count.setVisible(!threads.isEmpty());
        if (threads.isEmpty()) {
            list.add(new Paragraph(Texts.text(scene.writable() ? "comments.none.how" : "comments.none")));
        } else {
            var cardsInOrder = new OrderedList();
            CommentOrder.of(threads, spots, scene.text().get()).forEach(thread -> cardsInOrder.add(card(thread)));
            list.add(cardsInOrder);
        }
        marks.show(marks());
    }

    private CommentCard card(CommentThread thread) {
        var card = new CommentCard(thread, spot(thread), acts);
        cards.put(thread.comment().id(), card);
        return card;
    }

    private Spot spot(CommentThread thread) {
        return Objects.requireNonNull(spots.get(thread.comment().id()));
    }

    private List<CommentMarks.Mark> marks() {
        var text = new AnchoredText(scene.text().get());
        var shown = new ArrayList<CommentMarks.Mark>();
        for (var thread : threads) {
            text.rangeOf(spot(thread))
                    .ifPresent(range -> shown.add(new CommentMarks.Mark(
                            thread.comment().id(), range, thread.comment().isSuggestion(), thread.isOpen())));
        }
        return shown;
    }

    /** What the person does in the text. */
    private class InText implements CommentMarks.Listener {

        @Override
        public void marked(@Nullable Range range) {
            marked = range;
        }

        @Override
        public void compose(boolean suggests) {
            CommentPanel.this.compose(suggests);
        }

        @Override
        public void chosen(@Nullable UUID comment) {
            onChosen.run();
            var card = comment == null ? null : cards.get(comment);
            Component target = card == null ? CommentPanel.this : card;
            target.getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
        }
    }

    /** What an act at a card asks of the panel. */
    private class OnScreen implements AnsweredInPanel.Panel {

        @Override
        public Spot spot(CommentThread thread) {
            return CommentPanel.this.spot(thread);
        }

        @Override
        public void goTo(UUID comment) {
            marks.goTo(comment);
        }

        @Override
        public void refuse(UUID comment, String sentence) {
            Objects.requireNonNull(cards.get(comment)).refuse(sentence);
        }

        @Override
        public void answered() {
            CommentPanel.this.answered();
        }
    }

    private void compose(boolean suggests) {
        var command = UUID.randomUUID();
        new ComposeDialog(scene.text().get(), marked, suggests, (range, words, replacement) -> {
                    comments.write(
                            command,
                            scene.viewer(),
                            scene.notice().id(),
                            scene.notice().hash(),
                            range,
                            words,
                            replacement);
                    marked = null;
                    marks.unmark();
                    answered();
                })
                .open();
    }

    private void answered() {
        reload();
        onChange.run();
    }

    @Override
    public String reason() {
        if (marked != null) {
            var quote = marked.quote();
            return Texts.text(
                    "comments.return.marked", quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN) + "……");
        }
        return threads.stream().anyMatch(thread -> !thread.sent()) ? Texts.text("comments.return.see") : "";
    }

    @Override
    public void returning(String reason) {
        if (marked == null) {
            return;
        }
        try {
            comments.write(
                    returnCommand,
                    scene.viewer(),
                    scene.notice().id(),
                    scene.notice().hash(),
                    marked,
                    reason,
                    null);
        } catch (Refusal refusal) {
            // The reason goes without its place; the act itself says what has changed.
            list.addComponentAsFirst(new Paragraph(Texts.sentence(refusal)));
        }
    }

    @Override
    public boolean suggests() {
        return threads.stream()
                .anyMatch(thread -> !thread.sent() && thread.comment().isSuggestion());
    }
}
