package org.fawen.drafting.ui;

import org.fawen.drafting.MergedDraft.Written;
import org.fawen.notice.content.Content;

/** A form whose text is kept while it is written. */
interface KeptForm {

    /** Who hears of changes; to be said before the first one. */
    void tell(DraftForm.Listener hears);

    /** The notice as the fields have it now. */
    Written written();

    /** Shows another text, such as a merged one. Fields beside title and addressees are not touched. */
    void show(Content changed);

    /** The server has everything that the fields show. */
    void saved(String words);

    void paused(String words);

    NoticeEditor body();
}
