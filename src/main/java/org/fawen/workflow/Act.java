package org.fawen.workflow;

import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.content.ContentHash;

/**
 * What a person wants to do with an item.
 *
 * @param command made once per screen; the same command again gives the same result and no second effect
 * @param seen hash of the text the person saw
 */
public record Act(UUID command, PersonId person, NoticeId notice, WorkItemId item, ContentHash seen) {

    /** The same act on a text that was seen since. */
    public Act seeing(ContentHash hash) {
        return new Act(command, person, notice, item, hash);
    }
}
