package org.fawen.workflow;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;

/**
 * Somebody is asked before or after the holder of an item (请…先阅, 请…后阅).
 *
 * @param id the command
 * @param person who is asked
 * @param by who asked, and holds the item
 */
public record Asked(UUID id, WorkItemId item, Place place, PersonId person, PersonId by, Instant at) {

    /** Before or after the one who asks. */
    public enum Place {
        FIRST,
        AFTER
    }
}
