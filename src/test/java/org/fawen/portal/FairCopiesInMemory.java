package org.fawen.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.FairCopies;
import org.fawen.notice.FairCopy;
import org.fawen.notice.NoticeId;

/** 正本 without a database. */
class FairCopiesInMemory implements FairCopies {

    private final List<FairCopy> copies = new ArrayList<>();

    @Override
    public void add(FairCopy copy) {
        copies.add(copy);
    }

    @Override
    public Optional<FairCopy> find(NoticeId notice, int revision) {
        return copies.stream()
                .filter(copy -> copy.notice().equals(notice) && copy.revision() == revision)
                .findAny();
    }
}
