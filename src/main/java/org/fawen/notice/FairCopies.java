package org.fawen.notice;

import java.util.Optional;

/** Every 正本 there is. */
public interface FairCopies {

    /** Keeps it; its files are in the {@link BlobStore} already. */
    void add(FairCopy copy);

    /** The newest of this text; another text has none before it is sealed. */
    Optional<FairCopy> find(NoticeId notice, int revision);
}
