package org.fawen.workflow.camunda;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.workflow.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Inbox page and count against the engine's own task query, at 10,000 and at 1,000,000 open items, for a person whose own
 * inbox stays the same (goals P5 and P6). {@code ./fawen bench inbox}
 */
@SpringBootTest(properties = "fawen.demo-notices=false")
@EnabledIfSystemProperty(named = "fawen.bench", matches = "true")
class InboxBench {

    private static final PersonId PERSON = new PersonId("p12");
    private static final int MINE = 60;
    private static final int PAGE = 50;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measure() {
        var mine = organisations.current().groupsOf(PERSON).stream()
                .map(Object::toString)
                .sorted()
                .toList();
        jdbc.sql("""
                        insert into notice (id, version, status, validity, title, facts, drafter, revision, hash,
                                            historical, created_at, urgency, drafting_unit)
                        values ('00000000-0000-7000-8000-000000000001', 0, 'IN_REVIEW', 'IN_FORCE', 'bench', '{}', 'p14',
                                1, 'sha256:' || repeat('0', 64), true, now(), 'NORMAL', 'org-dept')
                        """).update();
        fill(0, MINE, mine.getFirst());
        fill(MINE, 10_000, "office-clerk@bench");
        var small = report(10_000, mine);
        fill(10_000, 1_000_000, "office-clerk@bench");
        var large = report(1_000_000, mine);
        System.out.printf(
                "P5 at 1,000,000: ours is 1/%.0f of the engine's (goal 1/50), p95 %.2f ms (goal 10)%n",
                large.engine() / large.ours(), large.oursP95());
        System.out.printf(
                "P6: p95 at 1,000,000 is %.2f x that at 10,000 (goal 2)%n", large.oursP95() / small.oursP95());
    }

    private void fill(int from, int to, String group) {
        var parameters = List.of(
                "insert into work_item (id, notice_id, step, candidates, excluded, opened_at, due_at)"
                        + " select ('00000000-0000-8000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,"
                        + " '00000000-0000-7000-8000-000000000001', 'office-review', array[:group], '{}', now(),"
                        + " now() + n * interval '1 second' from generate_series(:from, :to - 1) n",
                "insert into work_item_candidate (group_id, due_at, item_id, excluded)"
                        + " select :group, due_at, id, '{}' from work_item"
                        + " where id >= ('00000000-0000-8000-9000-' || lpad(to_hex(:from), 12, '0'))::uuid"
                        + " and id < ('00000000-0000-8000-9000-' || lpad(to_hex(:to), 12, '0'))::uuid",
                "insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_,"
                        + " suspension_state_) select 'b' || n, 1, 'bench', 'office-review', 50, now(),"
                        + " now() + n * interval '1 second', 1 from generate_series(:from, :to - 1) n where :group = :group",
                "insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)"
                        + " select 'b' || n, 1, :group, 'candidate', 'b' || n from generate_series(:from, :to - 1) n");
        parameters.forEach(sql -> jdbc.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("group", group)
                .update());
        for (var table : List.of("work_item", "work_item_candidate", "act_ru_task", "act_ru_identitylink")) {
            jdbc.sql("vacuum analyze " + table).update();
        }
    }

    private Figures report(int items, List<String> groups) {
        var ours = org.fawen.bench.Measurements.of(200, () -> {
            inbox.page(PERSON, null, PAGE);
            inbox.count(PERSON);
        });
        var engines = org.fawen.bench.Measurements.of(items > 100_000 ? 5 : 50, () -> {
            query(groups).orderByDueDate().asc().listPage(0, PAGE);
            query(groups).count();
        });
        System.out.printf("%,d open items: ours %s; engine %s%n", items, ours, engines);
        return new Figures(ours.millis(0.5), ours.millis(0.95), engines.millis(0.5));
    }

    private org.camunda.bpm.engine.task.TaskQuery query(List<String> groups) {
        return tasks.createTaskQuery()
                .or()
                .taskAssignee(PERSON.value())
                .taskCandidateGroupIn(groups)
                .endOr();
    }

    private record Figures(double ours, double oursP95, double engine) {}
}
