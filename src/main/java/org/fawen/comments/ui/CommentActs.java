package org.fawen.comments.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.fawen.comments.Answer.Kind;
import org.fawen.comments.CommentThread;
import org.fawen.identity.PersonId;

/** What a card asks of the panel it stands in. */
interface CommentActs {

    /** An act with words. */
    interface Saying {

        void say(CommentThread thread, String words);
    }

    String nameOf(PersonId person);

    Component ago(Instant at);

    boolean may(CommentThread thread, Kind kind);

    /** Whether one click puts the suggested words into the text on this screen. */
    boolean mayAdopt(CommentThread thread);

    /** Whether this person writes the text. */
    boolean writes();

    void goTo(CommentThread thread);

    void adopt(CommentThread thread);

    void resolve(CommentThread thread);

    void reopen(CommentThread thread);

    void drop(CommentThread thread);

    void reply(CommentThread thread, String words);

    void decline(CommentThread thread, String reason);
}
