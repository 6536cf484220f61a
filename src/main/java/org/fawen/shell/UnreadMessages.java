package org.fawen.shell;

import org.fawen.identity.PersonId;

/** How many messages a person has not read. Implemented by whoever keeps them; the bell in the frame shows it. */
public interface UnreadMessages {

    /** A count beyond this reads “99+”. */
    int COUNT_CAP = 99;

    /** At most one more than {@link #COUNT_CAP}. */
    int of(PersonId person);
}
