package org.fawen.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Participation;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.Operations;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does when a notice goes no further: each with a reason that its timeline keeps. Titles and texts
 * are not shown here: whoever looks after the system does not read what is issued.
 */
@Service
public class Interventions {

    private static final int SHORTEST_REASON = 5;
    private static final int MOST = 200;

    private final Operations operations;
    private final Notices notices;
    private final WorkItems items;
    private final IssuingProcess process;
    private final NoticeAccess access;
    private final Participation participation;
    private final Organisations organisations;
    private final Acts acts;
    private final JdbcClient jdbc;

    Interventions(
            Operations operations,
            Notices notices,
            WorkItems items,
            IssuingProcess process,
            NoticeAccess access,
            Participation participation,
            Organisations organisations,
            Acts acts,
            JdbcClient jdbc) {
        this.operations = operations;
        this.notices = notices;
        this.items = items;
        this.process = process;
        this.access = access;
        this.participation = participation;
        this.organisations = organisations;
        this.acts = acts;
        this.jdbc = jdbc;
    }

    /** An open item whose deadline has passed. */
    public record Late(WorkItemId item, NoticeId notice, Step step, String draftingUnit, String holders, Instant due) {}

    /** Machine steps that failed; nothing for those who do not look after the system. */
    public List<Operations.Fault> faults(PersonId person) {
        return isAdministrator(person) ? operations.faults() : List.of();
    }

    /** What is late, longest first. */
    public List<Late> late(PersonId person) {
        return isAdministrator(person)
                ? jdbc.sql("""
                                select item.id, item.notice_id, item.due_at, notice.drafting_unit
                                  from work_item item
                                  join notice on notice.id = item.notice_id
                                 where item.closed_at is null
                                   and item.due_at < :now
                                 order by item.due_at, item.id
                                 limit :most
                                """)
                        .param("now", acts.now().atOffset(java.time.ZoneOffset.UTC))
                        .param("most", MOST)
                        .query(this::lateItem)
                        .list()
                : List.of();
    }

    private Late lateItem(ResultSet row, int index) throws SQLException {
        var organisation = organisations.current();
        var item = items.find(new WorkItemId(row.getObject("id", UUID.class))).orElseThrow();
        var unit = new org.fawen.identity.UnitId(row.getString("drafting_unit"));
        return new Late(
                item.id(),
                item.notice(),
                item.step(),
                organisation.unit(unit).map(found -> found.shortName()).orElse(unit.value()),
                item.holders(organisation).stream()
                        .map(organisation::nameOf)
                        .limit(3)
                        .reduce((one, other) -> one + "、" + other)
                        .orElse(""),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    /**
     * Tries a failed step again.
     *
     * @throws Refusal without a reason, or when it has gone on meanwhile
     */
    @Transactional
    public void retry(PersonId by, Operations.Fault fault, String reason) {
        require(by, reason);
        var notice = notices.lock(fault.notice()).orElseThrow();
        if (!operations.retry(fault.id())) {
            throw new Refusal("administration.refused.gone");
        }
        trail(notice, by, "intervene-retry", null, null, reason);
    }

    /**
     * Gives a stuck item to somebody else, who must be allowed to decide it.
     *
     * @throws Refusal without a reason, when the item is closed, or when separation of duties forbids it
     */
    @Transactional
    public void reassign(PersonId by, WorkItemId id, PersonId to, String reason) {
        require(by, reason);
        var known = items.find(id).orElseThrow(() -> new Refusal("administration.refused.gone"));
        var notice = notices.lock(known.notice()).orElseThrow();
        var item =
                items.find(id).filter(WorkItem::isOpen).orElseThrow(() -> new Refusal("administration.refused.gone"));
        var decided = participation.decisionsOn(notice.id()).getOrDefault(to, Set.of());
        if (item.step() == Step.DRAFT
                || item.step() == Step.SIGN_OFF
                || organisations.current().person(to).isEmpty()
                || !access.mayDecide(to, notice, item.step(), item.stage(), decided)) {
            throw new Refusal("administration.refused.person");
        }
        items.assign(id, to);
        process.assign(id, to);
        trail(notice, by, "intervene-reassign", item, to, reason);
    }

    /** On which version of its process how many notices run. */
    public List<Operations.Version> versions(PersonId person) {
        return isAdministrator(person) ? operations.versions() : List.of();
    }

    /** What would become of the notices of a version if they moved to the newest one. */
    public Operations.Migration dryRun(PersonId person, Operations.Version version) {
        require(person);
        return operations.migrate(version.process(), version.version(), true);
    }

    /** Moves them; those that need a person stay where they are. */
    public Operations.Migration migrate(PersonId person, Operations.Version version, String reason) {
        require(person, reason);
        var report = operations.migrate(version.process(), version.version(), false);
        report.moved().forEach(id -> trail(notices.get(id), person, "intervene-migrate", null, null, reason));
        return report;
    }

    private void trail(
            Notice notice, PersonId by, String verb, @Nullable WorkItem item, @Nullable PersonId to, String reason) {
        acts.leaveTrail(new ActPerformed(
                UUID.randomUUID(),
                notice.id(),
                item == null ? null : item.id(),
                by,
                verb,
                item == null ? null : item.step(),
                item == null ? null : item.stage(),
                notice.revision(),
                notice.hash(),
                to == null ? reason.strip() : organisations.current().nameOf(to) + "：" + reason.strip(),
                acts.now()));
    }

    private void require(PersonId person, String reason) {
        require(person);
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new Refusal("administration.refused.reason");
        }
    }

    private void require(PersonId person) {
        if (!isAdministrator(person)) {
            throw new Refusal("administration.refused.not-yours");
        }
    }

    private boolean isAdministrator(PersonId person) {
        return organisations.current().rolesOf(person).contains(Role.SYSTEM_ADMIN);
    }
}
