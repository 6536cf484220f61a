package org.fawen.desk;

import org.fawen.notice.Revision;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;

/**
 * The text a person sees of a notice.
 *
 * @param revision its number; 0 for a draft that was never submitted
 * @param working whether it is the working copy, which the drafter alone sees
 */
record TextShown(Content content, int revision, ContentHash hash, boolean working) {

    static TextShown frozen(Revision revision) {
        return new TextShown(revision.content(), revision.number(), revision.hash(), false);
    }

    static TextShown working(Content draft, int revision) {
        return new TextShown(draft, revision, ContentHash.of(draft), true);
    }
}
