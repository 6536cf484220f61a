package org.fawen.notice;

import java.util.Map;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Who has, or had, a part in a notice. Answered by whoever knows the work items. */
public interface Participation {

    /** Whether the person may take an open work item of the notice, or has closed one. */
    boolean hasPart(PersonId person, NoticeId notice);

    /** Who has decided what on this notice since it was last submitted. */
    Map<PersonId, Set<Decided>> decisionsOn(NoticeId notice);

    /**
     * A decision somebody took.
     *
     * @param stage FIRST or SECOND at office-review, none elsewhere
     */
    record Decided(Step step, @Nullable Stage stage) {}
}
