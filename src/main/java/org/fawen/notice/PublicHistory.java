package org.fawen.notice;

import java.util.List;

/** What readers may know of the life of a public notice after its publication. */
public interface PublicHistory {

    /** Every text that was public, oldest first; none for a notice that was never corrected. */
    List<Edition> editionsOf(NoticeId notice);

    /** The changes that were done, oldest first; a page taken down counts before that is confirmed. */
    List<LaterChange> changesTo(NoticeId notice);

    /** Its relations to other public notices, both ways. */
    List<Relation> relationsOf(NoticeId notice);
}
