package org.fawen.review;

import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** A countersigner is not content with the answer to an opinion and asks for a ruling. */
public record OpinionEscalated(NoticeId notice, UUID opinion, PersonId giver) {}
