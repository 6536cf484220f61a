package org.fawen.workflow;

import java.util.List;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** Whoever holds these open items of a notice is reminded (催办). */
public record Urged(NoticeId notice, PersonId by, List<WorkItemId> items) {}
