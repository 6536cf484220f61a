package org.fawen.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small institution: two offices under one roof, an institute, and people with one post, two and none. */
final class TestOrganisation {

    static final UnitId UNIVERSITY = new UnitId("university");
    static final UnitId PARTY_OFFICE = new UnitId("party-office");
    static final UnitId PRESIDENT_OFFICE = new UnitId("president-office");
    static final UnitId SCHOOL = new UnitId("school");
    static final PersonId DIRECTOR = new PersonId("director");
    static final PersonId CLERK = new PersonId("clerk");
    static final PersonId DEAN = new PersonId("dean");
    static final PersonId READER = new PersonId("reader");

    private TestOrganisation() {}

    static Organisation organisation() {
        return new Organisation(
                List.of(
                        unit(UNIVERSITY, "海大学", "institution", null, false),
                        unit(PARTY_OFFICE, "党委办公室", "office", UNIVERSITY, true),
                        unit(PRESIDENT_OFFICE, "校长办公室", "office", UNIVERSITY, true),
                        unit(SCHOOL, "海洋学院", "school", UNIVERSITY, true)),
                List.of(
                        post(
                                "office-director",
                                "党委办公室、校长办公室主任",
                                PARTY_OFFICE,
                                List.of(PRESIDENT_OFFICE),
                                Set.of(Role.OFFICE_HEAD)),
                        post(
                                "office-clerk",
                                "文秘科秘书",
                                PARTY_OFFICE,
                                List.of(PRESIDENT_OFFICE),
                                Set.of(Role.RECHECK_CLERK)),
                        post("dean", "院长", SCHOOL, List.of(), Set.of(Role.DEPARTMENT_HEAD, Role.COUNTERSIGNER)),
                        post("board-member", "校务委员", UNIVERSITY, List.of(), Set.of(Role.LEADER))),
                List.of(
                        person(DIRECTOR, PARTY_OFFICE, List.of("office-director"), Set.of()),
                        person(CLERK, PARTY_OFFICE, List.of("office-clerk"), Set.of(Role.OFFICE_CLERK)),
                        person(DEAN, SCHOOL, List.of("dean", "board-member"), Set.of()),
                        person(READER, SCHOOL, List.of(), Set.of(Role.READER))),
                Map.of("各学院", "kind:school", "学校各单位", "kind:*", "校领导", "rank:<=8"),
                List.of());
    }

    private static Unit unit(UnitId id, String name, String kind, @Nullable UnitId parent, boolean receives) {
        return new Unit(id, name, name, List.of(), kind, parent, null, null, Set.of(), List.of(), receives, 1);
    }

    private static Post post(String id, String title, UnitId unit, List<UnitId> alsoIn, Set<Role> grants) {
        return new Post(new PostId(id), title, unit, alsoIn, grants, 9, null, List.of(), List.of());
    }

    private static Person person(PersonId id, UnitId unit, List<String> posts, Set<Role> roles) {
        return new Person(id, id.value(), unit, posts.stream().map(PostId::new).toList(), roles);
    }
}
