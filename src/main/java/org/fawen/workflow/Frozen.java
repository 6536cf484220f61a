package org.fawen.workflow;

import org.fawen.notice.content.ContentHash;

/** What became of freezing a text that was changed in place. */
public sealed interface Frozen {

    /** The text stands as a revision: a new one if anything was changed. */
    record Text(int revision, ContentHash hash) implements Frozen {}

    /** It was not frozen. */
    record Not(Acted why) implements Frozen {}
}
