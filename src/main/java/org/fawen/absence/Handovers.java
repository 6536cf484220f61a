package org.fawen.absence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.PostHolders;
import org.fawen.identity.PostId;
import org.fawen.identity.Role;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Participation;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves: posts, drafts, notices under way and items of that person's own go to the successor in one act. */
@Service
public class Handovers {

    private static final int SHORTEST_REASON = 5;

    private final Notices notices;
    private final WorkItems items;
    private final IssuingProcess process;
    private final Participation participation;
    private final PostHolders posts;
    private final Organisations organisations;
    private final Acts acts;
    private final JdbcClient jdbc;

    Handovers(
            Notices notices,
            WorkItems items,
            IssuingProcess process,
            Participation participation,
            PostHolders posts,
            Organisations organisations,
            Acts acts,
            JdbcClient jdbc) {
        this.notices = notices;
        this.items = items;
        this.process = process;
        this.participation = participation;
        this.posts = posts;
        this.organisations = organisations;
        this.acts = acts;
        this.jdbc = jdbc;
    }

    /** What was handed over. */
    public record Moved(NoticeId notice, String title) {}

    /**
     * What became of it.
     *
     * @param posts those the successor holds now; what waits for them waits for the successor
     * @param left notices that stayed, because the successor has decided on them and must not be their drafter
     */
    public record Report(List<PostId> posts, List<Moved> moved, List<Moved> left) {}

    /** Whether the person may hand over for others. */
    public boolean mayHandOver(PersonId person) {
        return organisations.current().rolesOf(person).contains(Role.OFFICE_HEAD);
    }

    /** @throws Refusal when it is not for this person, without a reason, or to the same person */
    @Transactional
    public Report handOver(PersonId by, PersonId leaver, PersonId successor, String reason) {
        if (!mayHandOver(by) || organisations.current().person(successor).isEmpty()) {
            throw new Refusal("absence.refused.handover");
        }
        if (leaver.equals(successor)) {
            throw new Refusal("absence.refused.same-person");
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new Refusal("absence.refused.reason");
        }
        var moved = new ArrayList<Moved>();
        var left = new ArrayList<Moved>();
        for (var id : concerned(leaver)) {
            var notice = notices.lock(id).orElseThrow();
            (handOver(notice, by, leaver, successor, reason.strip()) ? moved : left).add(new Moved(id, notice.title()));
        }
        var held = List.copyOf(posts.of(leaver));
        posts.move(held, successor);
        return new Report(held, List.copyOf(moved), List.copyOf(left));
    }

    /** The leaver's own notices that are not issued, and those with an item that is the leaver's alone. */
    private List<NoticeId> concerned(PersonId leaver) {
        return jdbc.sql("""
                        select id
                          from notice
                         where drafter = :leaver
                           and status in ('DRAFT', 'IN_REVIEW', 'AWAITING_SIGN_OFF', 'SIGNED_OFF', 'NUMBERED',
                                          'SCHEDULED')
                         union
                        select notice_id
                          from work_item
                         where assignee = :leaver
                           and closed_at is null
                         order by id
                        """)
                .param("leaver", leaver.value())
                .query((row, index) -> new NoticeId(row.getObject("id", UUID.class)))
                .list();
    }

    private boolean handOver(Notice notice, PersonId by, PersonId leaver, PersonId successor, String reason) {
        var drafted = notice.drafter().equals(leaver);
        if (drafted && participation.decisionsOn(notice.id()).containsKey(successor)) {
            return false;
        }
        var changed = drafted ? notices.save(notice.handOver(successor)) : notice;
        items.openOf(notice.id()).stream()
                .filter(item -> leaver.equals(item.assignee()))
                .forEach(item -> assign(item, successor));
        acts.leaveTrail(trail(changed, by, reason, leaver, successor));
        return true;
    }

    private void assign(WorkItem item, PersonId successor) {
        items.assign(item.id(), successor);
        process.assign(item.id(), successor);
    }

    private ActPerformed trail(Notice notice, PersonId by, String reason, PersonId leaver, PersonId successor) {
        var organisation = organisations.current();
        return new ActPerformed(
                UUID.randomUUID(),
                notice.id(),
                null,
                by,
                "hand-over",
                Step.DRAFT,
                null,
                notice.revision(),
                notice.hash(),
                "%s → %s：%s".formatted(organisation.nameOf(leaver), organisation.nameOf(successor), reason),
                acts.now());
    }
}
