package org.fawen.comments.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.fawen.comments.Answer.Kind;
import org.fawen.comments.CommentAnswers;
import org.fawen.comments.CommentThread;
import org.fawen.comments.Comments;
import org.fawen.comments.Range;
import org.fawen.comments.Spot;
import org.fawen.identity.PersonId;
import org.fawen.notice.Refusal;
import org.fawen.shell.Texts;

/** Does what is asked at a card, and tells the panel. */
class AnsweredInPanel implements CommentActs {

    /** The panel in which the cards stand. */
    interface Panel {

        /** Where the words of a comment are now. */
        Spot spot(CommentThread thread);

        void goTo(UUID comment);

        /** Says at its card why something was not done. */
        void refuse(UUID comment, String sentence);

        /** Something was answered: everything is read anew. */
        void answered();
    }

    private final Comments comments;
    private final CommentAnswers answers;
    private final CommentPanel.Scene scene;
    private final Panel panel;

    AnsweredInPanel(Comments comments, CommentAnswers answers, CommentPanel.Scene scene, Panel panel) {
        this.comments = comments;
        this.answers = answers;
        this.scene = scene;
        this.panel = panel;
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
        return answers.may(scene.viewer(), scene.notice(), thread, kind);
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
        panel.goTo(thread.comment().id());
    }

    @Override
    public void adopt(CommentThread thread) {
        var id = thread.comment().id();
        var anchor = Objects.requireNonNull(thread.comment().anchor());
        var at = (Spot.At) panel.spot(thread);
        Objects.requireNonNull(scene.adopting())
                .adopt(
                        id,
                        new Range(at.block(), at.start(), anchor.quote()),
                        Objects.requireNonNull(thread.comment().replacement()),
                        done -> adopted(id, done));
    }

    private void adopted(UUID id, boolean done) {
        if (!done) {
            panel.refuse(id, Texts.text("comments.adopt.missing"));
            return;
        }
        try {
            answers.adopt(scene.viewer(), scene.notice().id(), id);
            panel.answered();
        } catch (Refusal refusal) {
            panel.refuse(id, Texts.sentence(refusal));
        }
    }

    @Override
    public void resolve(CommentThread thread) {
        answers.resolve(scene.viewer(), scene.notice().id(), thread.comment().id());
        panel.answered();
    }

    @Override
    public void reopen(CommentThread thread) {
        answers.reopen(scene.viewer(), scene.notice().id(), thread.comment().id());
        panel.answered();
    }

    @Override
    public void drop(CommentThread thread) {
        comments.drop(scene.viewer(), scene.notice().id(), thread.comment().id());
        panel.answered();
    }

    @Override
    public void reply(CommentThread thread, String words) {
        answers.reply(scene.viewer(), scene.notice().id(), thread.comment().id(), words);
        panel.answered();
    }

    @Override
    public void decline(CommentThread thread, String reason) {
        answers.decline(scene.viewer(), scene.notice().id(), thread.comment().id(), reason);
        panel.answered();
    }
}
