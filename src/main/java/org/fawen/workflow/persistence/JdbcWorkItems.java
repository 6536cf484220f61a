package org.fawen.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Participation;
import org.fawen.notice.Scope;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.Closed;
import org.fawen.workflow.ItemOpened;
import org.fawen.workflow.OpenedSteps;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work items in PostgreSQL, and who has a part in a notice by them. */
@Repository
class JdbcWorkItems implements WorkItems, Participation {

    /** What was decided on a notice, and that whoever changed its text has a part in its drafting. */
    private static final String DECISIONS = """
            select closed_by as person, step, stage
              from work_item
             where notice_id = :notice
               and closed_by is not null
            union
            select actor, step, stage
              from opinion
             where notice_id = :notice
            union
            select author, 'draft', null
              from revision
             where notice_id = :notice
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final OpenedSteps opened;
    private final ApplicationEventPublisher events;

    JdbcWorkItems(JdbcClient jdbc, Organisations organisations, OpenedSteps opened, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.opened = opened;
        this.events = events;
    }

    @Override
    public void open(WorkItem item) {
        jdbc.sql("""
                        with opened as (
                            insert into work_item (id, notice_id, step, stage, assignee, candidates, excluded,
                                                   opened_at, due_at)
                            values (:id, :notice, :step, :stage, :assignee, :candidates, :excluded,
                                    :openedAt, coalesce(:dueAt::timestamptz, 'infinity'))
                            returning id, due_at, candidates, excluded)
                        insert into work_item_candidate (group_id, due_at, item_id, excluded)
                        select unnest(candidates), due_at, id, excluded from opened
                        """)
                .param("id", item.id().value())
                .param("notice", item.notice().value())
                .param("step", item.step().key())
                .param("stage", item.stage() == null ? null : item.stage().name())
                .param(
                        "assignee",
                        item.assignee() == null ? null : item.assignee().value())
                .param("candidates", words(item.candidates()))
                .param("excluded", words(item.excluded()))
                .param("openedAt", utc(item.openedAt()))
                .param("dueAt", item.dueAt() == null ? null : utc(item.dueAt()))
                .update();
        opened.add(item.step());
        events.publishEvent(new ItemOpened(item));
    }

    @Override
    public Scope close(WorkItemId item, Closed closed) {
        return jdbc.sql("""
                        with gone as (delete from work_item_candidate where item_id = :id)
                        update work_item
                           set closed_at = :at, closed_by = :by, closed_for = :onBehalfOf, outcome = :outcome,
                               command = :command
                         where id = :id
                           and closed_at is null
                        returning (select sections
                                     from countersign_scope asked
                                    where asked.notice_id = work_item.notice_id
                                      and work_item.step = 'countersign'
                                      and 'countersigner@' || asked.unit = any (work_item.candidates)
                                    limit 1) as sections
                        """)
                .param("id", item.value())
                .param("at", utc(closed.at()))
                .param("by", closed.by() == null ? null : closed.by().value())
                .param(
                        "outcome",
                        closed.outcome() == null ? null : closed.outcome().key())
                .param(
                        "onBehalfOf",
                        closed.onBehalfOf() == null ? null : closed.onBehalfOf().value())
                .param("command", closed.command())
                .query((row, index) -> row.getArray("sections") == null
                        ? Scope.ALL
                        : Scope.of(List.of((String[]) row.getArray("sections").getArray())))
                .optional()
                .orElse(Scope.ALL);
    }

    @Override
    public void assign(WorkItemId item, PersonId person) {
        jdbc.sql("""
                        with gone as (delete from work_item_candidate where item_id = :id)
                        update work_item
                           set assignee = :person
                         where id = :id
                           and closed_at is null
                        """).param("id", item.value()).param("person", person.value()).update();
    }

    @Override
    public List<WorkItem> assignedTo(PersonId person) {
        return jdbc.sql("select * from work_item where assignee = :person and closed_at is null order by opened_at, id")
                .param("person", person.value())
                .query(JdbcWorkItems::item)
                .list();
    }

    @Override
    public Optional<WorkItem> find(WorkItemId item) {
        return jdbc.sql("select * from work_item where id = :id")
                .param("id", item.value())
                .query(JdbcWorkItems::item)
                .optional();
    }

    @Override
    public List<WorkItem> openOf(NoticeId notice) {
        return jdbc.sql(
                        "select * from work_item where notice_id = :notice and closed_at is null order by opened_at, id")
                .param("notice", notice.value())
                .query(JdbcWorkItems::item)
                .list();
    }

    @Override
    public List<WorkItem> of(NoticeId notice) {
        return jdbc.sql("select * from work_item where notice_id = :notice order by opened_at, id")
                .param("notice", notice.value())
                .query(JdbcWorkItems::item)
                .list();
    }

    @Override
    public boolean hasPart(PersonId person, NoticeId notice) {
        var organisation = organisations.current();
        return of(notice).stream()
                        .anyMatch(item -> item.closed() == null
                                ? item.isFor(person, organisation)
                                : person.equals(item.closed().by())
                                        || person.equals(item.closed().onBehalfOf()))
                || wasGivenPart(person, notice);
    }

    private boolean wasGivenPart(PersonId person, NoticeId notice) {
        return jdbc.sql("""
                        select exists (select 1 from part_given where notice_id = :notice and person = :person)
                        """)
                .param("notice", notice.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<PersonId, Set<Decided>> decisionsOn(NoticeId notice) {
        return decisions(jdbc.sql(DECISIONS)
                .param("notice", notice.value())
                .query((row, index) -> decision(row.getString("person"), row.getString("step"), row.getString("stage")))
                .list());
    }

    @Override
    public Optional<Considered> consider(NoticeId notice, WorkItemId item) {
        return jdbc.sql("""
                        select work_item.*,
                               (select array_agg(array[person, step, coalesce(stage, '')]) from (%s) as decided)
                                   as decisions
                          from work_item
                         where id = :item
                           and notice_id = :notice
                        """.formatted(DECISIONS))
                .param("notice", notice.value())
                .param("item", item.value())
                .query((row, index) -> new Considered(item(row, index), decisions(decisionsIn(row))))
                .optional();
    }

    private static List<Map.Entry<PersonId, Decided>> decisionsIn(ResultSet row) throws SQLException {
        var decisions = row.getArray("decisions");
        return decisions == null
                ? List.of()
                : Arrays.stream((String[][]) decisions.getArray())
                        .map(one -> decision(one[0], one[1], one[2].isEmpty() ? null : one[2]))
                        .toList();
    }

    private static Map.Entry<PersonId, Decided> decision(String person, String step, @Nullable String stage) {
        return Map.entry(new PersonId(person), new Decided(Step.of(step), stage(stage)));
    }

    private static Map<PersonId, Set<Decided>> decisions(List<Map.Entry<PersonId, Decided>> each) {
        return each.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    static WorkItem item(ResultSet row, int index) throws SQLException {
        var assignee = row.getString("assignee");
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new WorkItem(
                new WorkItemId(row.getObject("id", UUID.class)),
                new NoticeId(row.getObject("notice_id", UUID.class)),
                Step.of(row.getString("step")),
                stage(row.getString("stage")),
                assignee == null ? null : new PersonId(assignee),
                array(row, "candidates").map(CandidateGroup::new).toList(),
                array(row, "excluded").map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                due.equals(OffsetDateTime.MAX) ? null : due.toInstant(),
                closed(row));
    }

    private static @Nullable Closed closed(ResultSet row) throws SQLException {
        var at = row.getObject("closed_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        var by = row.getString("closed_by");
        var onBehalfOf = row.getString("closed_for");
        var outcome = row.getString("outcome");
        return new Closed(
                by == null ? null : new PersonId(by),
                at.toInstant(),
                outcome == null ? null : Outcome.of(outcome),
                row.getObject("command", UUID.class),
                onBehalfOf == null ? null : new PersonId(onBehalfOf));
    }

    private static @Nullable Stage stage(@Nullable String name) {
        return name == null ? null : Stage.valueOf(name);
    }

    private static java.util.stream.Stream<String> array(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private static String[] words(java.util.Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
