package org.fawen.comments.ui;

import java.util.UUID;
import org.fawen.comments.Range;

/** Puts suggested words into the text that is written on the screen. */
public interface Adopting {

    /** @param done told whether the words were there, and are replaced and kept now */
    void adopt(UUID comment, Range range, String replacement, Done done);

    /** Hears how it went. */
    interface Done {

        void adopted(boolean done);
    }
}
