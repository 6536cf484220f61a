package org.fawen.drafting.ui;

import java.util.Optional;
import org.fawen.drafting.DraftSheet;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.drafting.Saved;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** Keeps a draft for its drafter. */
record DraftKeeper(Drafting drafting, PersonId person, NoticeId notice) implements Keeper {

    static Version versionOf(DraftSheet sheet) {
        return new Version(
                sheet.notice().version(), sheet.notice().hash(), new Written(sheet.content(), sheet.request()));
    }

    @Override
    public Saved save(long version, Written written) {
        return drafting.save(person, notice, version, written.content(), written.request());
    }

    @Override
    public Optional<Version> present() {
        return drafting.open(person, notice).map(DraftKeeper::versionOf);
    }
}
