package org.fawen.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fawen.checking.CheckKnowledge;
import org.fawen.checking.CheckKnowledge.Issued;
import org.fawen.checking.CheckKnowledge.Leader;
import org.fawen.checking.DocumentType;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.Person;
import org.fawen.identity.Post;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.Validity;
import org.springframework.stereotype.Component;

/** Everything the house knows that a check may ask: units, groups, leaders with their posts, what was issued. */
@Component
class KnownToChecks {

    /** What was issued is read again after this; a text is checked after every pause of its writer. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int NEWEST = 100;

    private final Organisations organisations;
    private final PublishedNotices published;
    private final BusinessZone zone;
    private final Clock clock;
    private volatile Read read = new Read(Instant.EPOCH, List.of());

    KnownToChecks(Organisations organisations, PublishedNotices published, BusinessZone zone, Clock clock) {
        this.organisations = organisations;
        this.published = published;
        this.zone = zone;
        this.clock = clock;
    }

    private record Read(Instant at, List<Issued> issued) {}

    CheckKnowledge now() {
        var organisation = organisations.current();
        return CheckedText.knowledge(organisation).toBuilder()
                .leaders(leaders(organisation))
                .issued(issued())
                .build();
    }

    /** In their order of precedence, with the posts they hold. */
    static List<Leader> leaders(Organisation organisation) {
        return organisation.persons().stream()
                .filter(person -> rank(person, organisation) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(person -> rank(person, organisation)))
                .map(person -> new Leader(person.name(), posts(person, organisation)))
                .toList();
    }

    private static int rank(Person person, Organisation organisation) {
        return person.posts().stream()
                .flatMap(post -> organisation.post(post).stream())
                .filter(Post::isLeader)
                .mapToInt(Post::rank)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<String> posts(Person person, Organisation organisation) {
        return person.posts().stream()
                .flatMap(post -> organisation.post(post).stream())
                .flatMap(post ->
                        Arrays.stream(post.title().replaceAll("（[^）]*）", "").split("、")))
                .toList();
    }

    private List<Issued> issued() {
        var known = read;
        var now = clock.instant();
        if (known.at().plus(FRESH).isBefore(now)) {
            known = new Read(
                    now, published.newest(NEWEST, 0).stream().map(this::issued).toList());
            read = known;
        }
        return known.issued();
    }

    private Issued issued(PublishedNotice notice) {
        var content = notice.content();
        return new Issued(
                content.title(),
                notice.number(),
                DocumentType.valueOf(content.docType().name()),
                content.issuers().isEmpty() ? null : content.issuers().getFirst(),
                Objects.requireNonNullElseGet(
                        notice.documentDate(), () -> LocalDate.ofInstant(notice.publishedAt(), zone.zone())),
                validity(notice.validity()));
    }

    private static CheckKnowledge.Validity validity(Validity validity) {
        return switch (validity) {
            case IN_FORCE, CORRECTED -> CheckKnowledge.Validity.IN_FORCE;
            case WITHDRAWN, REVOKED -> CheckKnowledge.Validity.WITHDRAWN;
            case SUPERSEDED -> CheckKnowledge.Validity.SUPERSEDED;
            case REPEALED -> CheckKnowledge.Validity.REPEALED;
        };
    }
}
