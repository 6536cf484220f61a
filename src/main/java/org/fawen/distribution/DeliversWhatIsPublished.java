package org.fawen.distribution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fawen.distribution.Delivery.Kind;
import org.fawen.identity.Organisations;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeCorrected;
import org.fawen.notice.NoticePublished;
import org.fawen.notice.NoticeStandingChanged;
import org.fawen.notice.Notices;
import org.fawen.notice.Revisions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives every published notice to the units it is addressed to, in the transaction that publishes: neither exists
 * without the other. What was issued elsewhere and imported is given to nobody.
 */
@Component
class DeliversWhatIsPublished {

    private final Notices notices;
    private final Revisions revisions;
    private final Organisations organisations;
    private final DeliveryRows rows;
    private final Outbox outbox;
    private final Clock clock;

    DeliversWhatIsPublished(
            Notices notices,
            Revisions revisions,
            Organisations organisations,
            DeliveryRows rows,
            Outbox outbox,
            Clock clock) {
        this.notices = notices;
        this.revisions = revisions;
        this.organisations = organisations;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(NoticePublished published) {
        var notice = notices.get(published.notice());
        if (notice.historical()) {
            return;
        }
        var content = revisions.newest(notice).content();
        var now = clock.instant();
        deliver(notice, content.addressees(), false, now);
        deliver(notice, content.copyTo(), true, now);
        outbox.tell("notice.published", notice, now);
    }

    /** Whoever has the earlier text gets the new one, and signs again. */
    @EventListener
    void on(NoticeCorrected corrected) {
        var notice = notices.get(corrected.notice());
        if (notice.historical()) {
            return;
        }
        var now = clock.instant();
        rows.deliverAnew(notice.id(), corrected.earlier(), corrected.revision(), now);
        outbox.tell("notice.corrected", notice, now);
    }

    @EventListener
    void on(NoticeStandingChanged changed) {
        outbox.tell("notice.standing-changed", notices.get(changed.notice()), clock.instant());
    }

    private void deliver(Notice notice, List<String> addressees, boolean copy, Instant now) {
        var organisation = organisations.current();
        addressees.stream()
                .flatMap(addressee -> organisation.receiversOf(addressee).stream())
                .forEach(unit -> rows.add(
                        notice.id(), notice.revision(), Kind.UNIT, unit.id().value(), unit.shortName(), copy, now));
    }
}
