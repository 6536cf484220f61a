package org.fawen.workflow;

import java.util.List;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** A notice is passed round to be read (传阅). */
public record Circulated(NoticeId notice, PersonId by, List<PersonId> readers, String words) {}
