package org.fawen.workflow;

import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** An item was handed on inside a unit (转办). */
public record Transferred(NoticeId notice, WorkItemId item, PersonId from, PersonId to) {}
