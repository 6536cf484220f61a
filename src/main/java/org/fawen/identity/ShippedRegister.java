package org.fawen.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's register as it is shipped, for commands that need no running instance. */
public final class ShippedRegister {

    private ShippedRegister() {}

    /** Reads it from the class path; needs neither a database nor Spring. */
    public static Organisation read() {
        try (var file = ShippedRegister.class.getResourceAsStream("/demo/organisation.json")) {
            if (file == null) {
                throw new IllegalStateException("There is no demo/organisation.json on the class path");
            }
            return organisation(JsonMapper.builder().build().readValue(file, OrganisationFile.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Organisation organisation(OrganisationFile file) {
        var roles = file.accounts().stream()
                .collect(Collectors.toMap(
                        OrganisationFile.AccountEntry::person, account -> set(account.roles(), Role::of)));
        return new Organisation(
                file.units().stream().map(ShippedRegister::unit).toList(),
                file.posts().stream().map(ShippedRegister::post).toList(),
                file.persons().stream().map(person -> person(person, roles)).toList(),
                file.namedGroups().stream()
                        .collect(Collectors.toMap(
                                OrganisationFile.GroupEntry::name, OrganisationFile.GroupEntry::members)),
                file.countersignTopics().stream()
                        .map(topic -> new CountersignTopic(topic.topic(), new UnitId(topic.unit()), topic.keywords()))
                        .toList());
    }

    private static Unit unit(OrganisationFile.UnitEntry unit) {
        return new Unit(
                new UnitId(unit.id()),
                unit.name(),
                unit.shortName(),
                list(unit.alsoKnownAs(), Function.identity()),
                unit.kind(),
                unit.parent() == null ? null : new UnitId(unit.parent()),
                unit.body(),
                unit.office() == null ? null : new UnitId(unit.office()),
                set(unit.mayIssue(), Function.identity()),
                list(unit.draftsFor(), UnitId::new),
                unit.receives(),
                unit.order());
    }

    private static Post post(OrganisationFile.PostEntry post) {
        return new Post(
                new PostId(post.id()),
                post.title(),
                new UnitId(post.unit()),
                list(post.alsoIn(), UnitId::new),
                set(post.grantsRoles(), Role::of),
                post.rank(),
                post.deputyOf() == null ? null : new PostId(post.deputyOf()),
                list(post.inCharge(), UnitId::new),
                list(post.signsFor(), Function.identity()));
    }

    private static Person person(OrganisationFile.PersonEntry person, Map<String, Set<Role>> roles) {
        return new Person(
                new PersonId(person.id()),
                person.name(),
                new UnitId(person.unit()),
                person.posts().stream().map(PostId::new).toList(),
                roles.getOrDefault(person.id(), Set.of()));
    }

    private static <T> List<T> list(@Nullable Collection<String> words, Function<String, T> read) {
        return words(words).map(read).toList();
    }

    private static <T> Set<T> set(@Nullable Collection<String> words, Function<String, T> read) {
        return words(words).map(read).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> words(@Nullable Collection<String> words) {
        return Stream.of(OrganisationFile.words(words));
    }
}
