package org.fawen.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.Consumer;
import org.fawen.comments.Answer;
import org.fawen.comments.Answer.Kind;
import org.fawen.comments.CommentThread;
import org.fawen.comments.Spot;
import org.fawen.notice.Refusal;
import org.fawen.shell.Texts;

/** One comment: who, where, what, what was answered, and what this person may do about it. */
class CommentCard extends ListItem {

    private final transient CommentThread thread;
    private final transient Spot spot;
    private final transient CommentActs acts;
    private final Div buttons = new Div();
    private final Div below = new Div();

    CommentCard(CommentThread thread, Spot spot, CommentActs acts) {
        this.thread = thread;
        this.spot = spot;
        this.acts = acts;
        var comment = thread.comment();
        setId("comment-" + comment.id());
        addClassName("fw-comment");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("data-state", thread.state().name());
        add(head(), place());
        if (comment.replacement() != null) {
            add(suggestion());
        }
        if (!comment.words().isEmpty()) {
            var words = new Paragraph(comment.words());
            words.addClassName("fw-comment-words");
            add(words);
        }
        thread.answers().forEach(answer -> add(answer(answer)));
        buttons.addClassName("fw-comment-acts");
        offer();
        add(buttons, below);
    }

    private Component head() {
        var comment = thread.comment();
        var by = new Span(Texts.text("comments.by", acts.nameOf(comment.author()), comment.step()));
        by.addClassName("fw-comment-by");
        var state = new Span(Texts.text(thread.isOpen() ? "comments.open" : "comments." + thread.state()));
        state.addClassNames("fw-badge", thread.isOpen() ? "fw-badge-waiting" : "fw-badge-ended");
        var head = new Div(by, acts.ago(comment.at()), state);
        head.addClassName("fw-comment-head");
        if (!thread.sent()) {
            state.setText(Texts.text("comments.private"));
            state.removeClassName("fw-badge-waiting");
        }
        return head;
    }

    private Component place() {
        var anchor = thread.comment().anchor();
        if (anchor == null) {
            var reason = new Span(Texts.text("comments.reason"));
            reason.addClassName("fw-secondary");
            return reason;
        }
        var quote = Quotes.shortened(anchor.quote());
        return switch (spot) {
            case Spot.At ignored -> jump(Texts.text("comments.at", quote));
            case Spot.Altered ignored -> jump(Texts.text("comments.altered", quote));
            case Spot.Gone ignored -> {
                var gone = new Span(Texts.text("comments.gone", quote));
                gone.addClassName("fw-secondary");
                yield gone;
            }
        };
    }

    private Component jump(String words) {
        var jump = new NativeButton(words, click -> acts.goTo(thread));
        jump.addClassName("fw-comment-jump");
        return jump;
    }

    /** The old words struck, the new ones underlined, both also said. */
    private Component suggestion() {
        var anchor = Objects.requireNonNull(thread.comment().anchor());
        var instead = Objects.requireNonNull(thread.comment().replacement());
        var suggestion =
                new Div(new Span(Texts.text(instead.isEmpty() ? "comments.delete" : "comments.instead") + "："));
        suggestion.addClassName("fw-comment-suggestion");
        suggestion.getElement().appendChild(word("del", Quotes.shortened(anchor.quote())));
        if (!instead.isEmpty()) {
            suggestion.getElement().appendChild(word("ins", instead));
        }
        return suggestion;
    }

    private static com.vaadin.flow.dom.Element word(String tag, String words) {
        var element = new com.vaadin.flow.dom.Element(tag);
        element.setText(words);
        return element;
    }

    private Component answer(Answer answer) {
        var name = acts.nameOf(answer.author());
        var kind = Texts.text("comments.kind." + answer.kind());
        var line = new Paragraph(
                answer.words().isEmpty()
                        ? Texts.text("comments.by", name, kind)
                        : Texts.text("comments.answer.by", name, kind, answer.words()));
        line.addClassName("fw-comment-answer");
        return line;
    }

    private void offer() {
        if (!thread.sent()) {
            act("drop", "comments.drop", acts::drop);
            return;
        }
        if (thread.isOpen()) {
            offerSettling();
        } else if (acts.may(thread, Kind.REOPENED)) {
            act("reopen", "comments.reopen", acts::reopen);
        }
        if (acts.may(thread, Kind.REPLY)) {
            ask("reply", "comments.reply", "comments.reply.field", acts::reply);
        }
    }

    private void offerSettling() {
        var suggests = thread.comment().isSuggestion();
        if (suggests && spot instanceof Spot.At && acts.mayAdopt(thread)) {
            act("adopt", "comments.adopt", acts::adopt).addThemeVariants(ButtonVariant.PRIMARY);
        } else if (acts.may(thread, Kind.RESOLVED)) {
            act("resolve", acts.writes() ? "comments.done" : "comments.resolve", acts::resolve);
        }
        if (acts.may(thread, Kind.DECLINED)) {
            ask(
                    "decline",
                    suggests ? "comments.decline" : "comments.not-done",
                    suggests ? "comments.decline.field" : "comments.not-done.field",
                    acts::decline);
        }
    }

    private Button act(String name, String key, Consumer<CommentThread> does) {
        var button = new Button(Texts.text(key));
        button.addClassName("fw-comment-" + name);
        button.setDisableOnClick(true);
        button.addClickListener(click -> doing(() -> does.accept(thread)));
        buttons.add(button);
        return button;
    }

    /** An act that needs words: a field opens below. */
    private void ask(String name, String key, String label, CommentActs.Saying does) {
        var button = new Button(Texts.text(key), click -> {
            var field = new TextArea(Texts.text(label));
            field.setWidthFull();
            field.setMaxLength(CommentThread.LONGEST);
            field.addClassName("fw-comment-field");
            var send = new Button(Texts.text("comments.send"));
            send.addClassName("fw-comment-send");
            send.addClickListener(sent -> {
                try {
                    does.say(thread, field.getValue());
                } catch (Refusal refusal) {
                    field.setErrorMessage(Texts.sentence(refusal));
                    field.setInvalid(true);
                    field.focus();
                }
            });
            var cancel = new Button(Texts.text("comments.cancel"), cancelled -> below.removeAll());
            cancel.addThemeVariants(ButtonVariant.TERTIARY);
            var line = new Div(send, cancel);
            line.addClassName("fw-comment-acts");
            below.removeAll();
            below.add(field, line);
            field.focus();
        });
        button.addClassName("fw-comment-" + name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(button);
    }

    private void doing(Runnable does) {
        try {
            does.run();
        } catch (Refusal refusal) {
            refuse(Texts.sentence(refusal));
        }
    }

    /** Says why something was not done. */
    void refuse(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("fw-comment-refused");
        note.getElement().setAttribute("role", "alert");
        below.removeAll();
        below.add(note);
        buttons.getChildren().filter(Button.class::isInstance).forEach(button -> ((Button) button).setEnabled(true));
    }
}
