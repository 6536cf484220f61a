package org.fawen.messages;

import java.time.Instant;
import java.util.Collection;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * What several people are told at once.
 *
 * @param key names the event; the same one again tells nobody twice
 * @param toTheDrafter whether the drafter of the notice is told besides, unless it was the drafter's own doing
 */
record Telling(
        String key,
        MessageKind kind,
        NoticeId notice,
        @Nullable WorkItemId item,
        @Nullable Step step,
        @Nullable PersonId by,
        String words,
        Instant at,
        boolean toTheDrafter,
        Collection<PersonId> persons) {}
