package org.fawen.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The register at one moment: who there is, in which unit, with which posts and roles. Immutable; ask
 * {@link Organisations} for the current one.
 */
public final class Organisation {

    /** Posts of this rank and above are the institution's leaders. */
    private static final int LEADERS = 8;

    private final Map<UnitId, Unit> units;
    private final Map<PostId, Post> posts;
    private final Map<PersonId, Person> persons;
    private final Map<String, String> namedGroups;
    private final List<CountersignTopic> topics;
    private final Map<PersonId, Set<CandidateGroup>> groups;
    private final List<Delegation> delegations;

    /** @param namedGroups name of a group of addressees → its rule, as in the register ({@code kind:*}, {@code kind:a,b}) */
    public Organisation(
            List<Unit> units,
            List<Post> posts,
            List<Person> persons,
            Map<String, String> namedGroups,
            List<CountersignTopic> topics) {
        this.units = index(units, Unit::id);
        this.posts = index(posts, Post::id);
        this.persons = index(persons, Person::id);
        this.namedGroups = Map.copyOf(namedGroups);
        this.topics = List.copyOf(topics);
        this.groups = persons.stream().collect(Collectors.toUnmodifiableMap(Person::id, this::groupsOf));
        this.delegations = List.of();
    }

    private Organisation(Organisation known, List<Delegation> inForce) {
        units = known.units;
        posts = known.posts;
        persons = known.persons;
        namedGroups = known.namedGroups;
        topics = known.topics;
        groups = known.groups;
        delegations = List.copyOf(inForce);
    }

    /** The same register while these people act for others. */
    public Organisation with(List<Delegation> inForce) {
        return new Organisation(this, inForce);
    }

    /** The delegations in force by which the person acts for others. */
    public List<Delegation> actingFor(PersonId delegate) {
        return delegations.isEmpty()
                ? List.of()
                : delegations.stream()
                        .filter(delegation -> delegate.equals(delegation.delegate()))
                        .toList();
    }

    /** The delegations in force by which others act for the person. */
    public List<Delegation> substitutesOf(PersonId principal) {
        return delegations.isEmpty()
                ? List.of()
                : delegations.stream()
                        .filter(delegation -> delegation.principal().equals(principal))
                        .toList();
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (a, b) -> b, java.util.LinkedHashMap::new));
    }

    private Set<CandidateGroup> groupsOf(Person person) {
        var byPosts = posts(person)
                .flatMap(post -> Stream.concat(
                        Stream.of(CandidateGroup.of(post.id())),
                        unitsOf(post)
                                .flatMap(unit -> post.grants().stream().map(role -> CandidateGroup.of(role, unit)))));
        var direct = unitsOf(person.id()).stream()
                .flatMap(unit -> person.directRoles().stream().map(role -> CandidateGroup.of(role, unit)));
        return Stream.concat(byPosts, direct).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<UnitId> unitsOf(Post post) {
        return Stream.concat(Stream.of(post.unit()), post.alsoIn().stream());
    }

    private Stream<Post> posts(Person person) {
        return person.posts().stream().map(posts::get).filter(java.util.Objects::nonNull);
    }

    /** All units in their order. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    public List<Post> posts() {
        return List.copyOf(posts.values());
    }

    public List<Person> persons() {
        return List.copyOf(persons.values());
    }

    public List<CountersignTopic> countersignTopics() {
        return topics;
    }

    public Optional<Unit> unit(@Nullable UnitId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(units.get(id));
    }

    /** @throws UnknownUnit when the register has no such unit */
    public Unit require(UnitId id) {
        return unit(id).orElseThrow(() -> new UnknownUnit(id.value()));
    }

    /** The unit above all others, whose name the product bears; none while the register is empty. */
    public Optional<Unit> institution() {
        return units.values().stream().filter(unit -> unit.parent() == null).findFirst();
    }

    /** The unit with exactly this name, short name or other name. */
    public Optional<Unit> unitNamed(String name) {
        return units.values().stream().filter(unit -> unit.isNamed(name)).findFirst();
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** The name to show; the id itself for a person the register no longer has. */
    public String nameOf(PersonId id) {
        return person(id).map(Person::name).orElse(id.value());
    }

    /**
     * Unit and title to show behind a name, such as “党委组织部部长”; empty when unknown. Leaders and posts that name their
     * unit themselves stand alone; what a title says in brackets is left out.
     */
    public String titleOf(PersonId id) {
        return person(id)
                .flatMap(person -> posts(person).findFirst())
                .map(post -> title(post, require(post.unit()).shortName()))
                .orElse("");
    }

    /** The rank of the person's highest post, 1 being the highest; behind all others where there is none. */
    public int rankOf(PersonId id) {
        return person(id).stream()
                .flatMap(this::posts)
                .mapToInt(Post::rank)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String title(Post post, String unit) {
        var title = post.title().replaceAll("\uFF08[^\uFF09]*\uFF09", "");
        return post.rank() <= LEADERS || title.startsWith(unit) ? title : unit + title;
    }

    public Optional<Post> post(PostId id) {
        return Optional.ofNullable(posts.get(id));
    }

    /** Units in which a person works: the main one and those of all posts. */
    public Set<UnitId> unitsOf(PersonId id) {
        return person(id).stream()
                .flatMap(person ->
                        Stream.concat(Stream.of(person.unit()), posts(person).flatMap(Organisation::unitsOf)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every candidate group a person belongs to. */
    public Set<CandidateGroup> groupsOf(PersonId id) {
        return groups.getOrDefault(id, Set.of());
    }

    /** Roles a person holds anywhere. */
    public Set<Role> rolesOf(PersonId id) {
        return person(id).stream()
                .flatMap(person -> Stream.concat(
                        person.directRoles().stream(), posts(person).flatMap(post -> post.grants().stream())))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(PersonId id, Role role, UnitId unit) {
        return groupsOf(id).contains(CandidateGroup.of(role, unit));
    }

    /** Everybody who belongs to the group, in the order of the register. */
    public List<PersonId> membersOf(CandidateGroup group) {
        return persons.keySet().stream()
                .filter(id -> groupsOf(id).contains(group))
                .toList();
    }

    /** The units an addressee names: a group of the register, or one unit; none for organs outside. */
    public List<Unit> receiversOf(String addressee) {
        var rule = namedGroups.get(addressee);
        if (rule == null || !rule.startsWith("kind:")) {
            return unitNamed(addressee).stream().toList();
        }
        var kinds = Set.of(rule.substring("kind:".length()).split(","));
        return units.values().stream()
                .filter(Unit::receives)
                .filter(unit -> kinds.contains("*") || kinds.contains(unit.kind()))
                .toList();
    }

    /** Whether the addressee stands for the whole institution. */
    public boolean isWholeInstitution(String addressee) {
        return "kind:*".equals(namedGroups.get(addressee));
    }

    /** Names of groups and units to offer as addressees. */
    public List<String> addresseeNames() {
        return Stream.concat(
                        namedGroups.keySet().stream().sorted(),
                        units.values().stream().filter(Unit::receives).map(Unit::shortName))
                .toList();
    }
}
