package org.fawen.messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.identity.Post;

/** Finds who stands above somebody: the head for a deputy, the leader in charge for a head; nobody above leaders. */
record Superiors(Organisation organisation) {

    List<PersonId> of(PersonId person) {
        return organisation.person(person).stream()
                .flatMap(found -> found.posts().stream())
                .flatMap(id -> organisation.post(id).stream())
                .flatMap(this::above)
                .flatMap(post -> organisation.membersOf(CandidateGroup.of(post.id())).stream())
                .filter(other -> !other.equals(person))
                .distinct()
                .toList();
    }

    private Stream<Post> above(Post post) {
        if (post.isLeader()) {
            return Stream.empty();
        }
        return Optional.ofNullable(post.deputyOf())
                .flatMap(organisation::post)
                .map(Stream::of)
                .orElseGet(() -> organisation.posts().stream()
                        .filter(leader -> leader.inCharge().contains(post.unit())));
    }
}
