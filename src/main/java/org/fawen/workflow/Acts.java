package org.fawen.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Participation;
import org.fawen.notice.Refusal;
import org.fawen.notice.Scope;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one protocol by which every act on a work item runs (definitions §2), in one transaction: lock the notice, know the
 * command, find the item open and offered, compare the text seen, ask {@link NoticeAccess}, change the notice, complete
 * the task, leave the trail.
 */
@Service
public class Acts {

    private static final int ATTEMPTS = 3;

    private final Notices notices;
    private final WorkItems items;
    private final Opinions opinions;
    private final NoticeAccess access;
    private final IssuingProcess process;
    private final OpenedSteps opened;
    private final CountersignScopes scopes;
    private final PartsGiven parts;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Acts(
            Notices notices,
            WorkItems items,
            Opinions opinions,
            NoticeAccess access,
            IssuingProcess process,
            OpenedSteps opened,
            CountersignScopes scopes,
            PartsGiven parts,
            Organisations organisations,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.items = items;
        this.opinions = opinions;
        this.access = access;
        this.process = process;
        this.opened = opened;
        this.scopes = scopes;
        this.parts = parts;
        this.organisations = organisations;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Performs an act at one of the given steps.
     *
     * @param verb what it does to the notice; throws {@link Refusal} when the domain says no
     */
    public Acted perform(Act act, Set<Step> steps, Deed deed, Function<Performing, Notice> verb) {
        return perform(act, steps, performing -> deed, verb);
    }

    /**
     * Performs an act whose deed depends on how the notice stands.
     *
     * @param deed what it is, found before the notice changes; throws {@link Refusal} when the domain says no
     */
    public Acted perform(Act act, Set<Step> steps, Function<Performing, Deed> deed, Function<Performing, Notice> verb) {
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> once(act, steps, deed, verb)));
            } catch (Refusal refusal) {
                return new Acted.Refused(refusal);
            } catch (EngineConflict conflict) {
                if (attempt == ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /**
     * Does something with an item that stays open, such as keeping what is written at it: the same guards, one
     * transaction.
     *
     * @return what stood in the way; empty when it was done
     */
    public Optional<Acted> during(Act act, Set<Step> steps, Consumer<Performing> deed) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                var admitted = admit(act, steps);
                if (admitted.performing() == null) {
                    return Optional.of(Objects.requireNonNull(admitted.refused()));
                }
                deed.accept(admitted.performing());
                return Optional.<Acted>empty();
            }));
        } catch (Refusal refusal) {
            return Optional.of(new Acted.Refused(refusal));
        }
    }

    /**
     * Notes something at one of the given steps and leaves the item open, such as 缓议; with its trail.
     *
     * @param verb kebab-case word for the trail
     * @param deed what else it does; throws {@link Refusal} when the domain says no
     */
    public Acted note(Act act, Set<Step> steps, String verb, String words, Consumer<Performing> deed) {
        return during(act, steps, performing -> {
                    deed.accept(performing);
                    leaveTrail(new ActPerformed(
                            act.command(),
                            act.notice(),
                            act.item(),
                            act.person(),
                            verb,
                            performing.item().step(),
                            performing.item().stage(),
                            performing.notice().revision(),
                            performing.notice().hash(),
                            words.strip(),
                            performing.now(),
                            performing.onBehalfOf()));
                })
                .orElseGet(Acted.Noted::new);
    }

    private Acted once(Act act, Set<Step> steps, Function<Performing, Deed> deed, Function<Performing, Notice> verb) {
        var admitted = admit(act, steps);
        return admitted.performing() == null
                ? Objects.requireNonNull(admitted.refused())
                : performed(admitted.performing(), deed.apply(admitted.performing()), verb);
    }

    /** Either an act may begin, or it is said why not. */
    private record Admitted(
            @Nullable Performing performing, @Nullable Acted refused) {

        static Admitted not(Acted refused) {
            return new Admitted(null, refused);
        }
    }

    private Admitted admit(Act act, Set<Step> steps) {
        var locked = notices.lock(act.notice());
        var considered = locked.flatMap(notice -> items.consider(act.notice(), act.item()))
                .orElse(null);
        if (considered == null || !steps.contains(considered.item().step())) {
            return Admitted.not(new Acted.NotFound());
        }
        var found = considered.item();
        var notice = locked.orElseThrow();
        if (found.closed() != null) {
            return Admitted.not(closed(act, notice, found, found.closed()));
        }
        if (!found.isFor(act.person(), organisations.current())) {
            return Admitted.not(wasSaid(act) ? new Acted.Noted() : new Acted.NotFound());
        }
        if (!act.seen().equals(notice.hash())) {
            return Admitted.not(new Acted.Changed(notice.revision()));
        }
        // A substitute is bound by what the principal did as well (domain §7).
        var principal = found.principalOf(act.person(), organisations.current()).orElse(null);
        var decisions = considered.decisions();
        if (!mayDecide(act.person(), notice, found, decisions)
                || principal != null && !mayDecide(principal, notice, found, decisions)) {
            return Admitted.not(new Acted.NotAllowed());
        }
        return new Admitted(new Performing(act, notice, found, clock.instant(), decisions, principal), null);
    }

    private boolean mayDecide(
            PersonId person, Notice notice, WorkItem found, Map<PersonId, Set<Participation.Decided>> decisions) {
        return access.mayDecide(person, notice, found.step(), found.stage(), decisions.getOrDefault(person, Set.of()));
    }

    /** The same command again, after which the item went to somebody else. */
    private boolean wasSaid(Act act) {
        return opinions.on(act.notice()).stream()
                .anyMatch(opinion ->
                        opinion.id().equals(act.command()) && opinion.actor().equals(act.person()));
    }

    private Acted closed(Act act, Notice notice, WorkItem item, Closed closed) {
        if (act.command().equals(closed.command()) && act.person().equals(closed.by()) && closed.outcome() != null) {
            return new Acted.Done(closed.outcome());
        }
        var concerned = act.person().equals(notice.drafter())
                || act.person().equals(closed.by())
                || organisations.current().groupsOf(act.person()).stream().anyMatch(item.candidates()::contains);
        return concerned ? new Acted.AlreadyDone(closed.by(), closed.at(), closed.outcome()) : new Acted.NotFound();
    }

    private Acted performed(Performing performing, Deed deed, Function<Performing, Notice> verb) {
        var act = performing.act();
        var asked = asked(performing.item());
        if (asked != null && deed.outcome() == Outcome.APPROVE) {
            if (asked.person().equals(act.person()) && asked.place() == Asked.Place.FIRST) {
                return handedBack(performing, deed, asked);
            }
            if (asked.by().equals(act.person())) {
                return handedOn(performing, deed, asked, verb);
            }
        }
        var changed = verb.apply(performing);
        if (!changed.equals(performing.notice())) {
            changed = notices.save(changed);
        }
        var part = items.close(
                act.item(),
                new Closed(act.person(), performing.now(), deed.outcome(), act.command(), performing.onBehalfOf()));
        record(performing, deed, changed, part);
        complete(performing, deed, changed);
        if (opened.get().contains(Step.SIGN_OFF)) {
            notices.save(changed.reachSignOff());
        }
        return new Acted.Done(deed.outcome());
    }

    private void complete(Performing performing, Deed deed, Notice changed) {
        var item = performing.item().id();
        performing
                .decisionsAfter(changed)
                .ifPresentOrElse(
                        decisions -> process.complete(changed, decisions, item, deed.decision()),
                        () -> process.complete(changed, item, deed.decision()));
    }

    private @Nullable Asked asked(WorkItem item) {
        return item.assignee() == null || item.step() == Step.DRAFT
                ? null
                : parts.askedAt(item.id()).orElse(null);
    }

    /** Who was asked before the holder has said something: the holder goes on. */
    private Acted handedBack(Performing performing, Deed deed, Asked asked) {
        record(performing, deed, performing.notice(), scopeOf(performing.item()));
        parts.endAsking(asked.id(), performing.now());
        give(performing.item(), asked.by());
        return new Acted.Noted();
    }

    /** The holder agrees and has asked somebody after: the item goes there before it ends. */
    private Acted handedOn(Performing performing, Deed deed, Asked asked, Function<Performing, Notice> verb) {
        var changed = verb.apply(performing);
        if (!changed.equals(performing.notice())) {
            changed = notices.save(changed);
        }
        record(performing, deed, changed, scopeOf(performing.item()));
        parts.give(new PartGiven(
                performing.act().command(),
                changed.id(),
                asked.by(),
                asked.by(),
                PartGiven.Kind.HOLDER,
                "",
                performing.now()));
        give(performing.item(), asked.person());
        return new Acted.Noted();
    }

    private void give(WorkItem item, PersonId person) {
        items.assign(item.id(), person);
        process.assign(item.id(), person);
    }

    private void record(Performing performing, Deed deed, Notice changed, Scope part) {
        var act = performing.act();
        var item = performing.item();
        var now = performing.now();
        if (deed.verdict() != null) {
            opinions.add(new Opinion(
                            act.command(),
                            act.notice(),
                            changed.revision(),
                            changed.hash(),
                            item.step(),
                            item.stage(),
                            act.person(),
                            performing.onBehalfOf(),
                            unitOf(item),
                            deed.verdict(),
                            deed.words(),
                            now)
                    .about(part));
        }
        events.publishEvent(new ActPerformed(
                act.command(),
                act.notice(),
                act.item(),
                act.person(),
                deed.verdict() == null
                        ? deed.outcome().key()
                        : deed.verdict()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                item.step(),
                item.stage(),
                changed.revision(),
                changed.hash(),
                deed.words(),
                now,
                performing.onBehalfOf()));
    }

    private Scope scopeOf(WorkItem item) {
        var unit = unitOf(item);
        return unit == null ? Scope.ALL : scopes.of(item.notice(), new UnitId(unit));
    }

    /** The unit in whose name an item is decided, at countersign. */
    static @Nullable String unitOf(WorkItem item) {
        return item.step() != Step.COUNTERSIGN
                ? null
                : item.candidates().stream()
                        .map(group -> group.value().substring(group.value().indexOf('@') + 1))
                        .findFirst()
                        .orElse(null);
    }

    /** For acts of the drafter and the process that end no item: publishes their trail. */
    public void leaveTrail(ActPerformed performed) {
        events.publishEvent(performed);
    }

    /** Tells the process that a scheduled publication was stopped, and leaves the trail. */
    public void unschedule(Notice notice, UUID command, PersonId person) {
        process.unschedule(notice.id());
        leaveTrail(new ActPerformed(
                command,
                notice.id(),
                null,
                person,
                "unschedule",
                Step.RELEASE,
                null,
                notice.revision(),
                notice.hash(),
                "",
                clock.instant()));
    }

    /** The present moment for acts outside {@link #perform}. */
    public Instant now() {
        return clock.instant();
    }
}
