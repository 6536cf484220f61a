package org.fawen.drafting;

import org.fawen.notice.Refusal;
import org.fawen.notice.content.ContentHash;

/** What became of saving a draft. */
public sealed interface Saved {

    /**
     * It is kept.
     *
     * @param version to be named by the next save
     */
    record Done(long version, ContentHash hash) implements Saved {}

    /** Somebody saved in between; nothing was overwritten. */
    record Conflict(long version) implements Saved {}

    /** It is no draft of this person any more. */
    record NotAllowed() implements Saved {}

    /** The text cannot be a draft as it is. */
    record Refused(Refusal refusal) implements Saved {}
}
