package org.fawen.workflow;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.fawen.identity.Organisations;
import org.fawen.notice.Notice;
import org.fawen.notice.Proof;
import org.fawen.notice.Proofs;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.Substance;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Urgency;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks drafters to proofread what the office changed, and knows which changes are of matter. */
@Component
@EnableConfigurationProperties(ProofSettings.class)
class ProofRequests {

    private final Proofs proofs;
    private final Revisions revisions;
    private final Organisations organisations;
    private final WorkingCalendar calendar;
    private final ProofSettings settings;
    private final ApplicationEventPublisher events;

    ProofRequests(
            Proofs proofs,
            Revisions revisions,
            Organisations organisations,
            WorkingCalendar calendar,
            ProofSettings settings,
            ApplicationEventPublisher events) {
        this.proofs = proofs;
        this.revisions = revisions;
        this.organisations = organisations;
        this.calendar = calendar;
        this.settings = settings;
        this.events = events;
    }

    /** How one text became the other, by the names the institution knows. */
    Substance between(Content before, Content after) {
        return Substance.between(before, after, names());
    }

    /** Asks the drafter about a changed text; what was asked before and not confirmed is asked again with it. */
    void ask(Notice notice, Revision before, Revision changed) {
        var known = proofs.newest(notice.id())
                .filter(proof -> proof.answer() != Proof.Answer.CONFIRMED && proof.revision() == before.number())
                .flatMap(proof -> revisions.find(notice.id(), proof.from()))
                .orElse(before);
        var proof = Proof.asked(
                notice.id(),
                known.number(),
                changed.number(),
                changed.author(),
                changed.at(),
                due(changed.content().urgency(), changed.at()),
                between(known.content(), changed.content()));
        proofs.ask(proof);
        events.publishEvent(new ProofAsked(proof));
    }

    private Instant due(Urgency urgency, Instant now) {
        return urgency == Urgency.NORMAL
                ? calendar.plus(now, settings.timeLimit())
                : now.plus(settings.timeLimitUrgent());
    }

    private Set<String> names() {
        var names = new HashSet<String>();
        var organisation = organisations.current();
        organisation.persons().forEach(person -> names.add(person.name()));
        organisation.units().forEach(unit -> {
            names.add(unit.name());
            names.add(unit.shortName());
        });
        return names;
    }
}
