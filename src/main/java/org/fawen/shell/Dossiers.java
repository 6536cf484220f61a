package org.fawen.shell;

import java.util.Optional;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/** Opens the dossier of a notice for the person who is logged in. */
public interface Dossiers {

    /**
     * The dossier as this person may see it; empty when there is no such notice or the person has no part in it.
     *
     * @param step the step whose screen is opened; none for the dossier that everybody entitled may read
     * @param item the item named in the address, open or closed; none leaves it to this person's open item at the step
     */
    Optional<Dossier> open(NoticeId notice, @Nullable Step step, @Nullable WorkItemId item);
}
