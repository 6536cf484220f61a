package org.fawen.identity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A register as a file, such as {@code demo/organisation.json}; what it says beyond this belongs to other modules. */
record OrganisationFile(
        List<UnitEntry> units,
        List<PostEntry> posts,
        List<PersonEntry> persons,
        List<AccountEntry> accounts,
        List<GroupEntry> namedGroups,
        List<TopicEntry> countersignTopics) {

    record UnitEntry(
            String id,
            String name,
            String shortName,
            @Nullable List<String> alsoKnownAs,
            String kind,
            @Nullable String parent,
            @Nullable Body body,
            @Nullable String office,
            @Nullable List<String> mayIssue,
            @Nullable List<String> draftsFor,
            boolean receives,
            int order) {}

    record PostEntry(
            String id,
            String title,
            String unit,
            @Nullable List<String> alsoIn,
            Set<String> grantsRoles,
            int rank,
            @Nullable String deputyOf,
            @Nullable List<String> inCharge,
            @Nullable List<String> signsFor) {}

    record PersonEntry(String id, String name, String unit, List<String> posts) {}

    record AccountEntry(
            String username,
            String person,
            @Nullable List<String> roles,
            @Nullable Boolean featured) {}

    record GroupEntry(String name, String members) {}

    record TopicEntry(String topic, String unit, List<String> keywords) {}

    static String[] words(@Nullable Collection<String> words) {
        return Objects.requireNonNullElse(words, List.<String>of()).toArray(String[]::new);
    }
}
