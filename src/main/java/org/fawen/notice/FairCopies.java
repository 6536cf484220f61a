package org.fawen.notice;

import java.util.Optional;

/** Every 正本 there is. */
public interface FairCopies {

    /** Keeps it; its files are in the {@link BlobStore} already. */
    void add(FairCopy copy);

    /** The one of this text; a text that was signed anew has none before it is sealed. */
    Optional<FairCopy> find(NoticeId notice, int revision);
}
