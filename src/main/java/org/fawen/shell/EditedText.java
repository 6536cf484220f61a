package org.fawen.shell;

import com.vaadin.flow.component.Component;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;

/** A text on the screen that is changed in place. */
public interface EditedText {

    /** Tools, sentences and paper. */
    Component component();

    /** Shows a block of the text. */
    void reveal(String block);

    /** Hash of the frozen text that is being changed; every act on the item names it. */
    ContentHash base();

    /** The text as it stands on the screen. */
    Content content();

    /** Whether it differs from the frozen text. */
    boolean isChanged();

    /** Keeps what the screen shows; whether it is kept now. If not, the screen says why. */
    boolean keep();

    /** Tells whenever the text was kept. */
    void onKept(Runnable listener);
}
