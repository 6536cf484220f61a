package org.fawen.distribution;

import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Recipients;
import org.springframework.stereotype.Component;

/** Tells {@link org.fawen.notice.NoticeAccess} who was given a notice. */
@Component
class RecordedRecipients implements Recipients {

    private final DeliveryRows rows;
    private final Organisations organisations;

    RecordedRecipients(DeliveryRows rows, Organisations organisations) {
        this.rows = rows;
        this.organisations = organisations;
    }

    @Override
    public boolean hasReceived(PersonId person, NoticeId notice) {
        return rows.hasReceived(person, ReceivingUnits.of(person, organisations.current()), notice);
    }
}
