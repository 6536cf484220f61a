package org.fawen.workflow;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 传阅: others read a notice and decide nothing; who has read it is seen. */
@Service
public class Circulating {

    private final Notices notices;
    private final NoticeAccess access;
    private final PartsGiven parts;
    private final Organisations organisations;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    Circulating(
            Notices notices,
            NoticeAccess access,
            PartsGiven parts,
            Organisations organisations,
            Acts acts,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.access = access;
        this.parts = parts;
        this.organisations = organisations;
        this.acts = acts;
        this.events = events;
    }

    public boolean isPossible(PersonId person, Notice notice) {
        return access.may(person, notice, NoticeAction.CIRCULATE);
    }

    /**
     * Passes the notice round.
     *
     * @param command made once per screen
     * @param words what they should look at; may be empty
     * @throws Refusal when it is not this person's to do, or nobody is named
     */
    @Transactional
    public void circulate(UUID command, PersonId person, NoticeId id, List<PersonId> readers, String words) {
        var notice = notices.lock(id)
                .filter(found -> access.may(person, found, NoticeAction.CIRCULATE))
                .orElseThrow(() -> new Refusal("workflow.refused.circulate"));
        if (readers.isEmpty()) {
            throw new Refusal("workflow.refused.no-readers");
        }
        var now = acts.now();
        readers.forEach(reader ->
                parts.give(new PartGiven(command, id, reader, person, PartGiven.Kind.READER, words.strip(), now)));
        acts.leaveTrail(new ActPerformed(
                command,
                id,
                null,
                person,
                "circulate",
                null,
                null,
                notice.revision(),
                notice.hash(),
                readers.stream().map(organisations.current()::nameOf).collect(Collectors.joining("、"))
                        + (words.isBlank() ? "" : "：" + words.strip()),
                now));
        events.publishEvent(new Circulated(id, person, List.copyOf(readers), words.strip()));
    }

    /** The reader looks at it: it counts as read. */
    @Transactional
    public void read(NoticeId notice, PersonId reader) {
        parts.read(notice, reader, acts.now());
    }

    public List<PartGiven> readersOf(NoticeId notice) {
        return parts.readersOf(notice);
    }
}
