package org.fawen.notice;

import org.fawen.identity.PersonId;

/** Who was given an issued notice. Answered by whoever distributes. */
public interface Recipients {

    /** Whether the notice was delivered to the person, or to a unit for which the person receives. */
    boolean hasReceived(PersonId person, NoticeId notice);
}
