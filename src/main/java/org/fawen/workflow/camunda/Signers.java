package org.fawen.workflow.camunda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.Post;
import org.fawen.identity.UnitId;
import org.fawen.notice.RoutingFacts;
import org.fawen.workflow.NoSigner;

/** Finds the posts behind the authorities that {@code sign-off-level.dmn} names. */
final class Signers {

    private final Organisation organisation;

    Signers(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * One group per signature, the lead organ's first; an organ's authority that two organs share signs once.
     *
     * @throws NoSigner when the register has no such post
     */
    List<CandidateGroup> of(String authority, RoutingFacts facts) {
        var posts = switch (authority) {
            case "principal" -> facts.issuers().stream().map(unit -> holding(unit, "principal"));
            case "heads" -> facts.issuers().stream().map(this::head);
            case "ordinary" -> Stream.of(ordinary(facts.leadIssuer(), facts.draftingUnit()));
            case "routine" -> Stream.of(holding(facts.leadIssuer(), "routine"));
            case "chair" -> Stream.of(chair(facts.leadIssuer()));
            case "in-charge" -> Stream.of(inCharge(facts.leadIssuer()));
            default -> throw new IllegalArgumentException("There is no authority " + authority);
        };
        return posts.map(post -> post.orElseThrow(() -> new NoSigner(facts, authority)))
                .map(post -> CandidateGroup.of(post.id()))
                .distinct()
                .toList();
    }

    /** Of several who may, the one in whose charge the drafting unit is; else whoever signs everything. */
    private Optional<Post> ordinary(UnitId issuer, UnitId draftingUnit) {
        var entitled = entitled(issuer, "ordinary").toList();
        return entitled.size() == 1
                ? Optional.of(entitled.getFirst())
                : entitled.stream()
                        .filter(post -> post.inCharge().contains(draftingUnit))
                        .findFirst()
                        .or(() -> holding(issuer, "principal"));
    }

    private Optional<Post> head(UnitId issuer) {
        return holding(issuer, "principal")
                .or(() -> holding(issuer, "ordinary"))
                .or(() -> inCharge(issuer));
    }

    private Optional<Post> chair(UnitId organ) {
        return organisation.units().stream()
                .filter(unit -> organ.equals(unit.parent()))
                .flatMap(meeting -> entitled(meeting.id(), "minutes"))
                .findFirst();
    }

    private Optional<Post> inCharge(UnitId unit) {
        return organisation.posts().stream()
                .filter(post ->
                        post.inCharge().contains(unit) && post.signsFor().contains("in-charge:important"))
                .findFirst();
    }

    private Optional<Post> holding(UnitId unit, String authority) {
        return entitled(unit, authority).findFirst();
    }

    private Stream<Post> entitled(UnitId unit, String authority) {
        return organisation.posts().stream().filter(post -> post.signsFor().contains(unit + ":" + authority));
    }
}
