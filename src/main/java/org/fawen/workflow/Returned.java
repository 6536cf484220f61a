package org.fawen.workflow;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * A notice was sent back.
 *
 * @param id the command
 * @param step from which
 * @param stage FIRST or SECOND at office-review
 * @param revision number of the text that was sent back
 */
public record Returned(
        UUID id,
        NoticeId notice,
        Step step,
        @Nullable Stage stage,
        PersonId person,
        int revision,
        Return wish,
        Instant at) {}
