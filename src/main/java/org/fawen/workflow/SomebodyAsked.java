package org.fawen.workflow;

import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** Somebody is asked to read and say something before or after the holder of an item. */
public record SomebodyAsked(NoticeId notice, WorkItemId item, PersonId by, PersonId person, Asked.Place place) {}
