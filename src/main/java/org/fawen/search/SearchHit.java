package org.fawen.search;

import java.util.UUID;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A notice that was found.
 *
 * @param unit name of the unit that drafted it
 * @param passage of the text around the words that were asked for; empty where they are in the title alone
 * @param delivery under which the person may read it; none for those who may read the dossier
 * @param onThePublicSite whether the person may read it there only
 */
public record SearchHit(
        NoticeId notice,
        String title,
        @Nullable DocumentNumber number,
        NoticeStatus status,
        Urgency urgency,
        String drafter,
        String unit,
        String passage,
        @Nullable UUID delivery,
        boolean onThePublicSite) {}
