package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.workflow.TestFacts.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.fawen.identity.Body;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Participation;
import org.fawen.notice.Participation.Decided;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.workflow.Doing;
import org.fawen.workflow.TestOrganisation;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every step × parallel state × action × person of an institution in which each role is held: what is allowed is exactly
 * what {@code acts/matrix.csv} says, which is kept by hand. Whatever guard is taken away, a cell differs.
 */
class ActMatrixTests {

    private static final Organisation ORGANISATION = TestOrganisation.organisation();
    private static final RuleTables RULES = new RuleTables();
    /** Holds the post of a deputy head too, and must not review what the deputy has drafted. */
    private static final PersonId DRAFTER = new PersonId("org-dept-deputy");

    private static final Set<NoticeAction> BESIDE_ITEMS = EnumSet.of(
            NoticeAction.RECALL,
            NoticeAction.URGE,
            NoticeAction.CIRCULATE,
            NoticeAction.ANSWER_OPINIONS,
            NoticeAction.PROOFREAD,
            NoticeAction.COMMENT,
            NoticeAction.EXPORT_EVIDENCE);

    /** A guard that is taken away to see that the matrix notices. */
    private enum Guard {
        NONE,
        /** The item is open. */
        OPEN,
        /** The item is offered to the person. */
        OFFERED,
        /** Persons are left out when the item is made. */
        EXCLUDED,
        /** Separation of duties in the act. */
        SEPARATED,
        /** The act belongs to the step. */
        STEP,
        /** {@link NoticeAccess#may}. */
        ACCESS
    }

    /** A step in one state of those who are asked at once. */
    private enum Place {
        DRAFT(Step.DRAFT, null, NoticeStatus.DRAFT),
        DEPARTMENT_REVIEW(Step.DEPARTMENT_REVIEW, null, NoticeStatus.IN_REVIEW),
        COUNTERSIGN_ALONE(Step.COUNTERSIGN, null, NoticeStatus.IN_REVIEW, "countersigner@finance"),
        COUNTERSIGN_ALL_OPEN(
                Step.COUNTERSIGN, null, NoticeStatus.IN_REVIEW, "countersigner@finance", "countersigner@hr"),
        COUNTERSIGN_SOME_ANSWERED(
                Step.COUNTERSIGN, null, NoticeStatus.IN_REVIEW, "-countersigner@finance", "countersigner@hr"),
        OFFICE_REVIEW_FIRST(Step.OFFICE_REVIEW, Stage.FIRST, NoticeStatus.IN_REVIEW),
        OFFICE_REVIEW_SECOND(Step.OFFICE_REVIEW, Stage.SECOND, NoticeStatus.IN_REVIEW),
        /** The director signs it later by authorisation, and leaves the review to the deputy. */
        OFFICE_REVIEW_SECOND_OF_ROUTINE(Step.OFFICE_REVIEW, Stage.SECOND, NoticeStatus.IN_REVIEW),
        LEGAL_REVIEW(Step.LEGAL_REVIEW, null, NoticeStatus.IN_REVIEW),
        MEETING(Step.MEETING, null, NoticeStatus.IN_REVIEW),
        LEADER_REVIEW(Step.LEADER_REVIEW, null, NoticeStatus.IN_REVIEW),
        SIGN_OFF_ALONE(Step.SIGN_OFF, null, NoticeStatus.AWAITING_SIGN_OFF, "post:party-secretary"),
        SIGN_OFF_ALL_OPEN(
                Step.SIGN_OFF, null, NoticeStatus.AWAITING_SIGN_OFF, "post:party-secretary", "post:president"),
        SIGN_OFF_ONE_SIGNED(
                Step.SIGN_OFF, null, NoticeStatus.AWAITING_SIGN_OFF, "-post:party-secretary", "post:president"),
        RECHECK(Step.RECHECK, null, NoticeStatus.SIGNED_OFF),
        NUMBERING(Step.NUMBERING, null, NoticeStatus.SIGNED_OFF),
        SEALING(Step.SEALING, null, NoticeStatus.NUMBERED),
        PUBLICATION_REVIEW_ALL_OPEN(
                Step.PUBLICATION_REVIEW,
                null,
                NoticeStatus.NUMBERED,
                "secrecy-reviewer@secrecy-office",
                "editor@publicity"),
        PUBLICATION_REVIEW_ONE_CLEARED(
                Step.PUBLICATION_REVIEW,
                null,
                NoticeStatus.NUMBERED,
                "-secrecy-reviewer@secrecy-office",
                "editor@publicity"),
        RELEASE(Step.RELEASE, null, NoticeStatus.NUMBERED),
        ISSUED(null, null, NoticeStatus.PUBLISHED);

        private final @Nullable Step step;
        private final @Nullable Stage stage;
        private final NoticeStatus status;
        private final List<String> named;

        Place(@Nullable Step step, @Nullable Stage stage, NoticeStatus status, String... named) {
            this.step = step;
            this.stage = stage;
            this.status = status;
            this.named = List.of(named);
        }
    }

    /** Who has decided what before, in the order of the way; the clerk has changed the text. */
    private static final Map<Place, PersonId> DECIDED = decided();

    private static Map<Place, PersonId> decided() {
        var decided = new LinkedHashMap<Place, PersonId>();
        decided.put(Place.DEPARTMENT_REVIEW, new PersonId("org-dept-head"));
        decided.put(Place.COUNTERSIGN_ALONE, new PersonId("finance-head"));
        decided.put(Place.OFFICE_REVIEW_FIRST, new PersonId("office-clerk"));
        decided.put(Place.OFFICE_REVIEW_SECOND, new PersonId("office-director"));
        decided.put(Place.LEGAL_REVIEW, new PersonId("legal-counsel"));
        decided.put(Place.MEETING, new PersonId("office-director"));
        decided.put(Place.LEADER_REVIEW, new PersonId("deputy-secretary"));
        decided.put(Place.SIGN_OFF_ALONE, new PersonId("party-secretary"));
        decided.put(Place.RECHECK, new PersonId("office-clerk-2"));
        decided.put(Place.NUMBERING, new PersonId("office-clerk"));
        decided.put(Place.SEALING, new PersonId("office-director"));
        return decided;
    }

    @Test
    void allowsExactlyWhatIsWrittenDown() throws IOException {
        var expected = expected();
        var differences = new ArrayList<String>();
        var cells = 0;
        for (var place : Place.values()) {
            for (var person : ORGANISATION.persons()) {
                var here = place.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                var key = here + "," + person.id();
                var allowed = allowed(place, person.id(), Guard.NONE);
                if (!allowed.equals(expected.getOrDefault(key, Set.of()))) {
                    differences.add(key + "," + String.join(" ", allowed));
                }
                expected.remove(key);
                cells += Doing.values().length + BESIDE_ITEMS.size();
            }
        }

        assertThat(differences).isEmpty();
        assertThat(expected).as("lines that name no cell").isEmpty();
        assertThat(cells).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @EnumSource(value = Guard.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void noticesWhenAGuardIsMissing(Guard missing) throws IOException {
        var expected = expected();
        var differs = Arrays.stream(Place.values())
                .anyMatch(place -> ORGANISATION.persons().stream()
                        .map(Person::id)
                        .anyMatch(person -> !allowed(place, person, missing)
                                .equals(expected.getOrDefault(
                                        place.name()
                                                        .toLowerCase(java.util.Locale.ROOT)
                                                        .replace('_', '-')
                                                + ","
                                                + person,
                                        Set.of()))));

        assertThat(differs).isTrue();
    }

    /** Keys of what this person may do. */
    private static Set<String> allowed(Place place, PersonId person, Guard missing) {
        var notice = TestNotices.in(
                Notice.draft(TestNotices.content(), factsAt(place), DRAFTER, Instant.EPOCH), place.status);
        var past = new Past(place);
        var access = TestNotices.access(TestOrganisation::organisation, past);
        var items = items(notice, place, past, missing);
        past.items.addAll(items);
        var allowed = new TreeSet<String>();
        for (var doing : Doing.values()) {
            if (items.stream().anyMatch(item -> mayDo(doing, person, notice, item, past, access, missing))) {
                allowed.add(doing.key());
            }
        }
        for (var action : BESIDE_ITEMS) {
            if (missing == Guard.ACCESS || access.may(person, notice, action)) {
                allowed.add(action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            }
        }
        return allowed;
    }

    private static RoutingFacts factsAt(Place place) {
        return place == Place.OFFICE_REVIEW_SECOND_OF_ROUTINE
                ? facts().issuedBy(Body.PARTY_OFFICE, "party-office").routine().get()
                : facts().important().get();
    }

    /** The guards of an act, as {@code Acts} asks them one by one. */
    private static boolean mayDo(
            Doing doing, PersonId person, Notice notice, WorkItem item, Past past, NoticeAccess access, Guard missing) {
        var decided = past.decisionsOn(notice.id()).getOrDefault(person, Set.of());
        return (missing == Guard.OPEN || item.isOpen())
                && (missing == Guard.OFFERED || item.isFor(person, ORGANISATION))
                && (missing == Guard.STEP || doing.isAt(item.step(), item.stage()))
                && (missing == Guard.SEPARATED && item.step() != Step.DRAFT
                        || access.mayDecide(person, notice, item.step(), item.stage(), decided));
    }

    private static List<WorkItem> items(Notice notice, Place place, Past past, Guard missing) {
        var step = place.step;
        if (step == null) {
            return List.of();
        }
        if (step == Step.DRAFT) {
            return List.of(item(notice, place, DRAFTER, List.of(), Set.of(), true));
        }
        var candidates = new Candidates(TestOrganisation::organisation, past, RULES);
        var named = place.named.isEmpty() ? Stream.of("") : place.named.stream();
        return named.map(word -> {
                    var open = !word.startsWith("-");
                    var group = word.isEmpty() ? null : word.replaceFirst("^-", "");
                    var holders = candidates.of(notice, step, place.stage, group);
                    var excluded = missing == Guard.EXCLUDED || missing == Guard.SEPARATED
                            ? Set.<PersonId>of()
                            : holders.excluded();
                    return item(notice, place, null, holders.groups(), excluded, open);
                })
                .toList();
    }

    private static WorkItem item(
            Notice notice,
            Place place,
            @Nullable PersonId assignee,
            List<CandidateGroup> groups,
            Set<PersonId> excluded,
            boolean open) {
        return new WorkItem(
                new WorkItemId(UUID.randomUUID()),
                notice.id(),
                Objects.requireNonNull(place.step),
                place.stage,
                assignee,
                groups,
                excluded,
                Instant.EPOCH,
                null,
                open ? null : org.fawen.workflow.Closed.cancelled(Instant.EPOCH));
    }

    private static Map<String, Set<String>> expected() throws IOException {
        var expected = new HashMap<String, Set<String>>();
        try (var file = Objects.requireNonNull(ActMatrixTests.class.getResourceAsStream("/acts/matrix.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> expected.put(
                            cells[0] + "," + cells[1],
                            new TreeSet<>(List.of(cells[2].strip().split(" +")))));
        }
        return expected;
    }

    /** What was decided before the notice came here, and what lies open. */
    private static final class Past implements Participation {

        private final Map<PersonId, Set<Decided>> decisions = new HashMap<>();
        private final List<WorkItem> items = new ArrayList<>();

        Past(Place place) {
            if (place == Place.DRAFT) {
                return;
            }
            decide(DRAFTER, new Decided(Step.DRAFT, null));
            for (var before : DECIDED.entrySet()) {
                if (!isBefore(before.getKey(), place)) {
                    continue;
                }
                decide(
                        before.getValue(),
                        new Decided(Objects.requireNonNull(before.getKey().step), before.getKey().stage));
                if (before.getKey() == Place.OFFICE_REVIEW_FIRST) {
                    decide(before.getValue(), new Decided(Step.DRAFT, null));
                }
            }
            switch (place) {
                case COUNTERSIGN_SOME_ANSWERED ->
                    decide(new PersonId("finance-head"), new Decided(Step.COUNTERSIGN, null));
                case SIGN_OFF_ONE_SIGNED -> decide(new PersonId("party-secretary"), new Decided(Step.SIGN_OFF, null));
                case PUBLICATION_REVIEW_ONE_CLEARED ->
                    decide(new PersonId("secrecy-officer"), new Decided(Step.PUBLICATION_REVIEW, null));
                case RELEASE, ISSUED -> {
                    decide(new PersonId("secrecy-officer"), new Decided(Step.PUBLICATION_REVIEW, null));
                    decide(new PersonId("web-editor"), new Decided(Step.PUBLICATION_REVIEW, null));
                }
                default -> {}
            }
        }

        private static boolean isBefore(Place before, Place place) {
            var step = Objects.requireNonNull(before.step);
            return place.step == null
                    || step.compareTo(place.step) < 0
                    || step == place.step && before.stage == Stage.FIRST && place.stage == Stage.SECOND;
        }

        private void decide(PersonId person, Decided decided) {
            decisions.computeIfAbsent(person, one -> new HashSet<>()).add(decided);
        }

        @Override
        public boolean hasPart(PersonId person, NoticeId notice) {
            return decisions.containsKey(person)
                    || items.stream().anyMatch(item -> item.isOpen() && item.isFor(person, ORGANISATION));
        }

        @Override
        public Map<PersonId, Set<Decided>> decisionsOn(NoticeId notice) {
            return decisions;
        }
    }
}
