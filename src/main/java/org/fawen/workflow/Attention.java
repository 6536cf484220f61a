package org.fawen.workflow;

import java.util.OptionalInt;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** What a person has looked at and begun to say: survives a lost session. */
public interface Attention {

    /** The revision the person looked at last; none when this is the first look. */
    OptionalInt lastSeen(PersonId person, NoticeId notice);

    /** Notes that the person looks at this revision now. */
    void sees(PersonId person, NoticeId notice, int revision);

    /** Notes that the person has an item open that waits for them. Told again, it changes nothing. */
    void opens(PersonId person, WorkItemId item);

    /** Whether anybody has had the item open. */
    boolean isOpened(WorkItemId item);

    /** Who has opened or decided an item of the notice since its drafter last sent it on its way. */
    Set<PersonId> readersOf(NoticeId notice);

    /** Keeps an opinion that is being typed; empty words drop it. */
    void keepOpinion(PersonId person, WorkItemId item, String words);

    /** The opinion the person began to type for this item, or empty. */
    String keptOpinion(PersonId person, WorkItemId item);
}
