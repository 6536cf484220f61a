package org.fawen.shell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.identity.Body;
import org.fawen.identity.Organisation;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.identity.Post;
import org.fawen.identity.PostId;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;

/** Three units with a head each, for tests of screens. */
public final class TestOrganisation {

    public static final PersonId HEAD = new PersonId("p12");
    public static final PersonId FINANCE = new PersonId("p24");

    private TestOrganisation() {}

    public static Organisation organisation() {
        return new Organisation(
                List.of(unit("org-dept", "党委组织部", 1), unit("student-work", "学生工作部", 2), unit("finance", "财务处", 3)),
                List.of(post("org-dept", "部长"), post("student-work", "部长"), post("finance", "处长")),
                List.of(
                        person("p12", "赵启明", "org-dept"),
                        person("p18", "韩志坚", "student-work"),
                        person("p24", "何清源", "finance")),
                Map.of("学校各单位", "kind:*"),
                List.of());
    }

    private static Unit unit(String id, String name, int order) {
        return new Unit(
                new UnitId(id),
                name,
                name,
                List.of(),
                "department",
                null,
                Body.DEPARTMENT,
                new UnitId("party-office"),
                Set.of(),
                List.of(),
                true,
                order);
    }

    private static Post post(String unit, String title) {
        return new Post(
                new PostId(unit + "-head"),
                title,
                new UnitId(unit),
                List.of(),
                Set.of(Role.DEPARTMENT_HEAD, Role.COUNTERSIGNER),
                30,
                null,
                List.of(),
                List.of());
    }

    private static Person person(String id, String name, String unit) {
        return new Person(new PersonId(id), name, new UnitId(unit), List.of(new PostId(unit + "-head")), Set.of());
    }
}
