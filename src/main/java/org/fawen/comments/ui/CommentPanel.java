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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.fawen.comments.AnchoredText;
import org.fawen.comments.Answer.Kind;
import org.fawen.comments.CommentThread;
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
public class CommentPanel extends Section implements SheetMargin, CommentActs {

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

    private final transient Comments comments;
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

    CommentPanel(Comments comments, Scene scene) {
        this.comments = comments;
        this.scene = scene;
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
        threads = comments.on(scene.viewer(), scene.notice().id());
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
            inOrder().forEach(thread -> cardsInOrder.add(card(thread)));
            list.add(cardsInOrder);
        }
        marks.show(marks());
    }

    private CommentCard card(CommentThread thread) {
        var card = new CommentCard(thread, spot(thread), this);
        cards.put(thread.comment().id(), card);
        return card;
    }

    private Spot spot(CommentThread thread) {
        return Objects.requireNonNull(spots.get(thread.comment().id()));
    }

    /** Reasons of a return first, then by place; what has none comes last. */
    private List<CommentThread> inOrder() {
        var blocks = scene.text().get().stream().map(Block::id).toList();
        return threads.stream()
                .sorted(Comparator.<CommentThread>comparingInt(
                                thread -> thread.comment().anchor() == null ? 0 : 1)
                        .thenComparingInt(thread -> order(spot(thread), blocks))
                        .thenComparingInt(thread -> start(spot(thread)))
                        .thenComparing(thread -> thread.comment().at()))
                .toList();
    }

    private static int order(Spot spot, List<String> blocks) {
        return switch (spot) {
            case Spot.At at -> blocks.indexOf(at.block());
            case Spot.Altered altered -> blocks.indexOf(altered.block());
            case Spot.Gone ignored -> blocks.size();
        };
    }

    private static int start(Spot spot) {
        return switch (spot) {
            case Spot.At at -> at.start();
            case Spot.Altered altered -> altered.start();
            case Spot.Gone ignored -> 0;
        };
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

    @Override
    public String nameOf(PersonId person) {
        return scene.organisation().nameOf(person);
    }

    @Override
    public Component ago(Instant at) {
        return scene.moments().ago(at);
    }

    @Override
    public boolean may(CommentThread thread, Kind kind) {
        return comments.may(scene.viewer(), scene.notice(), thread, kind);
    }

    @Override
    public boolean mayAdopt(CommentThread thread) {
        return scene.adopting() != null && may(thread, Kind.ADOPTED);
    }

    @Override
    public boolean writes() {
        return scene.adopting() != null;
    }

    @Override
    public void goTo(CommentThread thread) {
        marks.goTo(thread.comment().id());
    }

    @Override
    public void adopt(CommentThread thread) {
        var id = thread.comment().id();
        var anchor = Objects.requireNonNull(thread.comment().anchor());
        var at = (Spot.At) spot(thread);
        Objects.requireNonNull(scene.adopting())
                .adopt(
                        id,
                        new Range(at.block(), at.start(), anchor.quote()),
                        Objects.requireNonNull(thread.comment().replacement()),
                        done -> adopted(id, done));
    }

    private void adopted(UUID id, boolean done) {
        if (!done) {
            Objects.requireNonNull(cards.get(id)).refuse(Texts.text("comments.adopt.missing"));
            return;
        }
        try {
            comments.adopt(scene.viewer(), scene.notice().id(), id);
            answered();
        } catch (Refusal refusal) {
            Objects.requireNonNull(cards.get(id)).refuse(Texts.sentence(refusal));
        }
    }

    @Override
    public void resolve(CommentThread thread) {
        comments.resolve(scene.viewer(), scene.notice().id(), thread.comment().id());
        answered();
    }

    @Override
    public void reopen(CommentThread thread) {
        comments.reopen(scene.viewer(), scene.notice().id(), thread.comment().id());
        answered();
    }

    @Override
    public void drop(CommentThread thread) {
        comments.drop(scene.viewer(), scene.notice().id(), thread.comment().id());
        answered();
    }

    @Override
    public void reply(CommentThread thread, String words) {
        comments.reply(scene.viewer(), scene.notice().id(), thread.comment().id(), words);
        answered();
    }

    @Override
    public void decline(CommentThread thread, String reason) {
        comments.decline(scene.viewer(), scene.notice().id(), thread.comment().id(), reason);
        answered();
    }
}
