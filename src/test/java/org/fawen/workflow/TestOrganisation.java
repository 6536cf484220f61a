package org.fawen.workflow;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** A small institution whose persons are called after their posts. */
public final class TestOrganisation {

    private static final List<Unit> UNITS = List.of(
            unit("blut", null, Body.ADMINISTRATION, "president-office"),
            unit("party-committee", "blut", Body.PARTY_COMMITTEE, "party-office"),
            unit("standing-committee", "party-committee", null, "party-office"),
            unit("president-meeting", "blut", null, "president-office"),
            unit("party-office", "party-committee", Body.PARTY_OFFICE, "party-office"),
            unit("president-office", "blut", Body.PRESIDENT_OFFICE, "president-office"),
            unit("org-dept", "party-committee", Body.DEPARTMENT, "party-office"),
            unit("publicity", "party-committee", Body.DEPARTMENT, "party-office"),
            unit("discipline", "party-committee", Body.DEPARTMENT, "party-office"),
            unit("hr", "blut", Body.DEPARTMENT, "president-office"),
            unit("finance", "blut", Body.DEPARTMENT, "president-office"),
            unit("security", "blut", Body.DEPARTMENT, "president-office"),
            unit("legal-office", "blut", Body.DEPARTMENT, "president-office"),
            unit("secrecy-office", "party-committee", Body.DEPARTMENT, "party-office"));

    private final List<Post> posts = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();

    private TestOrganisation() {
        post(
                "party-secretary",
                "party-committee",
                List.of(),
                Set.of(Role.SIGNER),
                List.of(),
                List.of("party-committee:principal", "standing-committee:minutes"));
        post(
                "president",
                "blut",
                List.of(),
                Set.of(Role.SIGNER),
                List.of(),
                List.of("blut:principal", "president-meeting:minutes"));
        leader(
                "deputy-secretary",
                "party-committee",
                "party-committee:ordinary",
                "party-office",
                "org-dept",
                "publicity");
        leader("discipline-secretary", "party-committee", "party-committee:ordinary", "discipline");
        leader("executive-vice-president", "blut", "blut:ordinary", "president-office", "hr");
        leader("vice-president-logistics", "blut", "blut:ordinary", "finance", "security");
        office(
                "office-director",
                List.of("party-office:routine", "president-office:routine"),
                Role.OFFICE_HEAD,
                Role.SIGNER);
        office("office-deputy", List.of(), Role.OFFICE_HEAD);
        office("office-clerk", List.of(), Role.OFFICE_CLERK);
        office("office-clerk-2", List.of(), Role.OFFICE_CLERK, Role.RECHECK_CLERK);
        office("office-drafter", List.of(), Role.DRAFTER);
        office("section-head", List.of(), Role.DEPARTMENT_HEAD);
        for (var unit : List.of("org-dept", "publicity", "discipline", "hr", "finance", "security")) {
            post(
                    unit + "-head",
                    unit,
                    List.of(),
                    Set.of(Role.DEPARTMENT_HEAD, Role.COUNTERSIGNER, Role.SIGNER),
                    List.of(),
                    List.of(unit + ":ordinary"));
            post(
                    unit + "-deputy",
                    unit,
                    List.of(),
                    Set.of(Role.DEPARTMENT_HEAD, Role.COUNTERSIGNER),
                    List.of(),
                    List.of());
            post(unit + "-drafter", unit, List.of(), Set.of(Role.DRAFTER), List.of(), List.of());
        }
        post("publisher", "publicity", List.of(), Set.of(Role.PUBLISHER), List.of(), List.of());
        post("web-editor", "publicity", List.of(), Set.of(Role.EDITOR), List.of(), List.of());
        post("legal-counsel", "legal-office", List.of(), Set.of(Role.LEGAL_REVIEWER), List.of(), List.of());
        post("secrecy-officer", "secrecy-office", List.of(), Set.of(Role.SECRECY_REVIEWER), List.of(), List.of());
    }

    public static Organisation organisation() {
        var all = new TestOrganisation();
        return new Organisation(UNITS, all.posts, all.persons, Map.of(), List.of());
    }

    private void leader(String id, String unit, String signsFor, String... inCharge) {
        post(
                id,
                unit,
                List.of(),
                Set.of(Role.LEADER, Role.SIGNER),
                List.of(inCharge),
                List.of(signsFor, "in-charge:important"));
    }

    private void office(String id, List<String> signsFor, Role... roles) {
        post(id, "party-office", List.of("president-office"), Set.of(roles), List.of(), signsFor);
    }

    private void post(
            String id,
            String unit,
            List<String> alsoIn,
            Set<Role> roles,
            List<String> inCharge,
            List<String> signsFor) {
        posts.add(new Post(new PostId(id), id, new UnitId(unit), ids(alsoIn), roles, 1, null, ids(inCharge), signsFor));
        persons.add(new Person(new PersonId(id), id, new UnitId(unit), List.of(new PostId(id)), Set.of()));
    }

    private static List<UnitId> ids(List<String> units) {
        return units.stream().map(UnitId::new).toList();
    }

    private static Unit unit(String id, @Nullable String parent, @Nullable Body body, String office) {
        return new Unit(
                new UnitId(id),
                id,
                id,
                List.of(),
                "unit",
                parent == null ? null : new UnitId(parent),
                body,
                new UnitId(office),
                Set.of(),
                List.of(),
                true,
                1);
    }
}
