package org.fawen.workflow;

import java.util.Optional;
import org.fawen.notice.Amendment;
import org.fawen.notice.content.ContentHash;

/** What became of keeping a text that is being changed in place. */
public sealed interface Kept {

    /**
     * It is kept.
     *
     * @param version to be named by the next save
     * @param base hash of the revision it changes; every act on the item names it
     */
    record Done(long version, ContentHash base) implements Kept {}

    /** Somebody saved in between; nothing was overwritten. */
    record Conflict(Optional<Amendment> theirs) implements Kept {}

    /** The item is not open for this person, or the text has moved on. */
    record Not(Acted why) implements Kept {}
}
