package org.fawen.distribution;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.distribution.Delivery.Kind;
import org.fawen.identity.Organisations;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 收文: the recipients' side of deliveries. */
@Service
public class Receiving {

    private static final int MOST = 500;

    private final Notices notices;
    private final Revisions revisions;
    private final NoticeAccess access;
    private final Organisations organisations;
    private final DeliveryRows rows;
    private final BlobStore blobs;
    private final Trail trail;
    private final Clock clock;

    Receiving(
            Notices notices,
            Revisions revisions,
            NoticeAccess access,
            Organisations organisations,
            DeliveryRows rows,
            BlobStore blobs,
            Trail trail,
            Clock clock) {
        this.notices = notices;
        this.revisions = revisions;
        this.access = access;
        this.organisations = organisations;
        this.rows = rows;
        this.blobs = blobs;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What was given to the person or to the units the person receives for, the newest first.
     *
     * @param signed whether what was signed for is wanted, or what waits
     */
    @Transactional(readOnly = true)
    public List<IncomingLine> incoming(PersonId person, boolean signed) {
        return rows.incoming(person, ReceivingUnits.of(person, organisations.current()), signed, MOST);
    }

    /** A delivery with the text that was delivered. */
    public record Opened(Delivery delivery, Notice notice, Revision text, Optional<ReplyForm> form) {}

    /** Opens a delivery; that it was seen stands on the issuer's board. Empty for those it was not given to. */
    @Transactional
    public Optional<Opened> open(PersonId person, UUID id) {
        return mine(person, id).map(delivery -> {
            rows.open(id, person.value());
            var notice = notices.get(delivery.notice());
            return new Opened(
                    rows.find(id).orElseThrow(),
                    notice,
                    revisions.find(notice.id(), delivery.revision()).orElseThrow(),
                    rows.form(notice.id()));
        });
    }

    /** 签收, one or many; what was signed before stays as it is. Returns how many were signed now. */
    @Transactional
    public int sign(PersonId person, Collection<UUID> ids) {
        var signed = 0;
        // In one order for everybody, so that two people who sign many never wait for each other.
        for (var id : ids.stream().sorted().toList()) {
            var delivery = mine(person, id).orElseThrow(() -> new Refusal("distribution.refused.not-found"));
            var notice = notices.lock(delivery.notice()).orElseThrow();
            if (rows.sign(id, person, organisations.current().nameOf(person), clock.instant())) {
                trail.leave(notice, person, "acknowledge", delivery.name());
                signed++;
            }
        }
        return signed;
    }

    /** To whom a delivery may be handed: the people of the unit. */
    public List<Person> colleagues(PersonId person, Delivery delivery) {
        var organisation = organisations.current();
        return delivery.kind() != Kind.UNIT
                ? List.of()
                : organisation.persons().stream()
                        .filter(one -> !one.id().equals(person))
                        .filter(one -> organisation.unitsOf(one.id()).contains(new UnitId(delivery.recipient())))
                        .toList();
    }

    /** Hands a delivery to a colleague, who may read, sign and answer it from then on. */
    @Transactional
    public void pass(PersonId person, UUID id, PersonId colleague) {
        var delivery = mine(person, id).orElseThrow(() -> new Refusal("distribution.refused.not-found"));
        if (colleagues(person, delivery).stream().noneMatch(one -> one.id().equals(colleague))) {
            throw new Refusal("distribution.refused.no-colleague");
        }
        var notice = notices.lock(delivery.notice()).orElseThrow();
        rows.pass(id, person, colleague, clock.instant());
        trail.leave(
                notice,
                person,
                "pass-delivery-on",
                delivery.name() + "：" + organisations.current().nameOf(colleague));
    }

    /** A file given as an answer. */
    public record ReplyFile(String name, String mediaType, byte[] bytes) {}

    /** Answers the issuer's question; until the deadline the answer may be changed. */
    @Transactional
    public void reply(PersonId person, UUID id, String answer, @Nullable ReplyFile file) {
        var delivery = mine(person, id).orElseThrow(() -> new Refusal("distribution.refused.not-found"));
        var form = rows.form(delivery.notice()).orElseThrow(() -> new Refusal("distribution.refused.not-found"));
        if (delivery.reply() != null && clock.instant().isAfter(form.dueAt())) {
            throw new Refusal("distribution.refused.replied");
        }
        var kept = form.answer(file == null ? answer : file.name());
        if (form.kind() == ReplyForm.Kind.FILE && file == null) {
            throw new Refusal("distribution.refused.file");
        }
        var notice = notices.lock(delivery.notice()).orElseThrow();
        rows.reply(
                id,
                new Reply(
                        kept,
                        file == null ? null : blobs.keep(file.bytes()),
                        file == null ? null : file.mediaType(),
                        organisations.current().nameOf(person),
                        clock.instant()));
        trail.leave(notice, person, "answer-reply-form", delivery.name() + "：" + kept);
    }

    private Optional<Delivery> mine(PersonId person, UUID id) {
        var units = ReceivingUnits.of(person, organisations.current());
        return rows.find(id)
                .filter(delivery -> (delivery.kind() == Kind.UNIT && units.contains(delivery.recipient()))
                        || (delivery.kind() == Kind.PERSON
                                && delivery.recipient().equals(person.value()))
                        || person.equals(delivery.handler()))
                .filter(delivery -> notices.find(delivery.notice())
                        .filter(notice -> access.may(person, notice, NoticeAction.RECEIVE))
                        .isPresent());
    }
}
