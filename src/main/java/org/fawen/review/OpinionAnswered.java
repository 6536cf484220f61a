package org.fawen.review;

import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/**
 * The drafting unit answered a countersigner's opinion.
 *
 * @param giver whose opinion it was
 */
public record OpinionAnswered(NoticeId notice, UUID opinion, PersonId giver) {}
