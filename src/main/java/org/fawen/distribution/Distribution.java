package org.fawen.distribution;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.distribution.Delivery.Kind;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.ContentHash;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 分发: the issuer's side of deliveries, from the board of receipts to the list that goes with the printed copies. */
@Service
public class Distribution {

    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);
    private static final Duration LINK_SERVES = Duration.ofDays(30);
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_NAME = 60;

    private final Notices notices;
    private final NoticeAccess access;
    private final Organisations organisations;
    private final DeliveryRows rows;
    private final BlobStore blobs;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Distribution(
            Notices notices,
            NoticeAccess access,
            Organisations organisations,
            DeliveryRows rows,
            BlobStore blobs,
            Trail trail,
            Clock clock) {
        this.notices = notices;
        this.access = access;
        this.organisations = organisations;
        this.rows = rows;
        this.blobs = blobs;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What became of the deliveries of a notice's present text.
     *
     * @param changes whether the person may deliver to more, remind and ask
     */
    public record Board(
            Notice notice,
            List<Delivery> deliveries,
            Receipts receipts,
            Optional<ReplyForm> form,
            Printing printing,
            boolean changes) {

        public Board {
            deliveries = List.copyOf(deliveries);
        }
    }

    /** The board, for everybody who may read the dossier; empty for others. */
    @Transactional(readOnly = true)
    public Optional<Board> board(PersonId person, NoticeId id) {
        return notices.find(id)
                .filter(notice -> notice.status().isIssued() && access.may(person, notice, NoticeAction.READ))
                .or(() -> notices.find(id).filter(notice -> access.may(person, notice, NoticeAction.DISTRIBUTE)))
                .map(notice -> new Board(
                        notice,
                        rows.of(id, notice.revision()),
                        rows.receipts(id, notice.revision()),
                        rows.form(id),
                        rows.printing(id),
                        access.may(person, notice, NoticeAction.DISTRIBUTE)));
    }

    /** Only the counts, as the dossier shows them. */
    public Receipts receipts(Notice notice) {
        return rows.receipts(notice.id(), notice.revision());
    }

    /** Delivers to a unit more. */
    @Transactional
    public void sendTo(PersonId person, NoticeId id, UnitId unit) {
        var notice = require(person, id);
        add(
                notice,
                person,
                Kind.UNIT,
                unit.value(),
                organisations.current().require(unit).shortName());
    }

    /** Delivers to a person. */
    @Transactional
    public void sendTo(PersonId person, NoticeId id, PersonId recipient) {
        var notice = require(person, id);
        var known = organisations
                .current()
                .person(recipient)
                .orElseThrow(() -> new Refusal("distribution.refused.unknown-person", recipient));
        add(notice, person, Kind.PERSON, recipient.value(), known.name());
    }

    /**
     * Delivers to somebody without an account.
     *
     * @return the secret part of the link, which is shown this once and kept nowhere
     */
    @Transactional
    public String sendOutside(PersonId person, NoticeId id, String recipient) {
        var notice = require(person, id);
        var name = recipient.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("distribution.refused.outside-name", LONGEST_NAME);
        }
        add(notice, person, Kind.OUTSIDE, name, name);
        var delivery = rows.of(id, notice.revision()).stream()
                .filter(one -> one.kind() == Kind.OUTSIDE && one.recipient().equals(name))
                .findFirst()
                .orElseThrow();
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.link(delivery.id(), hashOf(token), clock.instant().plus(LINK_SERVES));
        return token;
    }

    static String hashOf(String token) {
        return ContentHash.sha256(token.getBytes(StandardCharsets.UTF_8));
    }

    private void add(Notice notice, PersonId person, Kind kind, String recipient, String name) {
        if (!rows.add(notice.id(), notice.revision(), kind, recipient, name, false, clock.instant())) {
            throw new Refusal("distribution.refused.has-it", name);
        }
        trail.leave(notice, person, "distribute", name);
    }

    /** 催签: reminds whoever has not signed, each at most once an hour. Returns how many. */
    @Transactional
    public int remind(PersonId person, NoticeId id) {
        var notice = require(person, id);
        var now = clock.instant();
        var reminded = rows.remind(id, notice.revision(), now, now.minus(BETWEEN_REMINDERS));
        if (reminded == 0) {
            throw new Refusal("distribution.refused.reminded");
        }
        trail.leave(notice, person, "remind-receipts", String.valueOf(reminded));
        return reminded;
    }

    /** Asks everybody for a reply (回执), once for a notice. */
    @Transactional
    public void ask(PersonId person, NoticeId id, ReplyForm form) {
        var notice = require(person, id);
        if (!form.dueAt().isAfter(clock.instant())) {
            throw new Refusal("distribution.refused.due");
        }
        if (!rows.ask(id, form, person, clock.instant())) {
            throw new Refusal("distribution.refused.asked");
        }
        trail.leave(notice, person, "ask-for-replies", form.question());
    }

    /** Says how many copies are printed. */
    @Transactional
    public void print(PersonId person, NoticeId id, Printing printing) {
        require(person, id);
        rows.print(id, printing);
    }

    /** The file somebody answered with, for whoever may see the board; empty otherwise. */
    public Optional<byte[]> replyFile(PersonId person, NoticeId notice, UUID delivery) {
        return board(person, notice)
                .flatMap(board -> board.deliveries().stream()
                        .filter(one -> one.id().equals(delivery))
                        .findFirst())
                .map(Delivery::reply)
                .map(Reply::file)
                .flatMap(blobs::find);
    }

    private Notice require(PersonId person, NoticeId id) {
        return notices.lock(id)
                .filter(notice -> access.may(person, notice, NoticeAction.DISTRIBUTE))
                .orElseThrow(() -> new Refusal("distribution.refused.not-found"));
    }
}
