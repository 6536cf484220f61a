package org.fawen.workflow;

import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;

/** A reviewer took the own decision back before anybody had looked at it (取回). */
public record TakenBack(NoticeId notice, PersonId by, Step step) {}
