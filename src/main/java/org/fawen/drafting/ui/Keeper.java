package org.fawen.drafting.ui;

import java.util.Optional;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.drafting.Saved;
import org.fawen.notice.content.ContentHash;

/** Where a text is kept while it is written: a draft, or a text under decision that is changed in place. */
interface Keeper {

    /** @param version the version the writer began from */
    Saved save(long version, Written written);

    /** What is kept now; empty when it is not this person's to write any more. */
    Optional<Version> present();

    /** @param hash what the next act on it has to name */
    record Version(long number, ContentHash hash, Written written) {}
}
