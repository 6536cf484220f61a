package org.fawen.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Participation;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 转办, 请…先阅 and 请…后阅: a reviewer lets others take part before deciding (domain §4.3). Nobody signs for another so. */
@Service
public class Handing {

    private final Acts acts;
    private final WorkItems items;
    private final Notices notices;
    private final NoticeAccess access;
    private final Participation participation;
    private final PartsGiven parts;
    private final IssuingProcess process;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    Handing(
            Acts acts,
            WorkItems items,
            Notices notices,
            NoticeAccess access,
            Participation participation,
            PartsGiven parts,
            IssuingProcess process,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.items = items;
        this.notices = notices;
        this.access = access;
        this.participation = participation;
        this.parts = parts;
        this.process = process;
        this.organisations = organisations;
        this.events = events;
    }

    /** Whether items of a step are handed on inside a unit. */
    public static boolean isTransferable(Step step) {
        return Doing.TRANSFER.steps().contains(step);
    }

    /** Whether others are asked before or after the holder of an item of this step. */
    public static boolean mayAskAt(Step step) {
        return Doing.ASK.steps().contains(step);
    }

    /** Who may take the item over: people of the holder's unit whom separation of duties does not forbid. */
    public List<PersonId> toTransferTo(Notice notice, WorkItemId item, PersonId holder) {
        var organisation = organisations.current();
        var units = organisation.unitsOf(holder);
        return items.find(item).stream()
                .flatMap(open -> organisation.persons().stream()
                        .filter(person ->
                                organisation.unitsOf(person.id()).stream().anyMatch(units::contains))
                        .map(Person::id)
                        .filter(person -> !person.equals(holder) && mayTake(notice, open, person)))
                .toList();
    }

    /** Who may be asked before or after: anybody of the house whom separation of duties does not forbid. */
    public List<PersonId> toAsk(Notice notice, WorkItemId item, PersonId holder) {
        return items.find(item).stream()
                .flatMap(open -> organisations.current().persons().stream()
                        .map(Person::id)
                        .filter(person -> !person.equals(holder) && mayTake(notice, open, person)))
                .toList();
    }

    private boolean mayTake(Notice notice, WorkItem item, PersonId person) {
        var decided = participation.decisionsOn(notice.id()).getOrDefault(person, Set.of());
        return access.mayDecide(person, notice, item.step(), item.stage(), decided);
    }

    /** 转办: hands the item on inside the unit; who hands it on stays responsible and in the record. */
    public Acted transfer(Act act, PersonId to, String reason) {
        var said = "%s：%s".formatted(organisations.current().nameOf(to), reason.strip());
        return acts.note(act, Doing.TRANSFER.steps(), "transfer", said, performing -> {
            refuseWhileAsked(performing.item());
            if (reason.isBlank()) {
                throw new Refusal("workflow.refused.transfer-reason");
            }
            if (!sharesUnit(act.person(), to) || !mayTake(performing.notice(), performing.item(), to)) {
                throw new Refusal("workflow.refused.transfer-to");
            }
            give(performing.item(), to);
            parts.give(new PartGiven(
                    act.command(),
                    act.notice(),
                    act.person(),
                    act.person(),
                    PartGiven.Kind.HOLDER,
                    reason.strip(),
                    performing.now()));
            events.publishEvent(new Transferred(act.notice(), act.item(), act.person(), to));
        });
    }

    private boolean sharesUnit(PersonId one, PersonId other) {
        Set<UnitId> units = organisations.current().unitsOf(one);
        return organisations.current().unitsOf(other).stream().anyMatch(units::contains);
    }

    /** 请…先阅, 请…后阅: asks one person before or after the holder; one at a time. */
    public Acted ask(Act act, PersonId person, Asked.Place place) {
        var said = organisations.current().nameOf(person);
        var verb = place == Asked.Place.FIRST ? "ask-first" : "ask-after";
        return acts.note(act, Doing.ASK.steps(), verb, said, performing -> {
            refuseWhileAsked(performing.item());
            if (person.equals(act.person()) || !mayTake(performing.notice(), performing.item(), person)) {
                throw new Refusal("workflow.refused.ask-whom");
            }
            parts.ask(new Asked(act.command(), act.item(), place, person, act.person(), performing.now()));
            parts.give(new PartGiven(
                    act.command(),
                    act.notice(),
                    act.person(),
                    act.person(),
                    PartGiven.Kind.HOLDER,
                    "",
                    performing.now()));
            give(performing.item(), place == Asked.Place.FIRST ? person : act.person());
            events.publishEvent(new SomebodyAsked(act.notice(), act.item(), act.person(), person, place));
        });
    }

    private void refuseWhileAsked(WorkItem item) {
        if (parts.askedAt(item.id()).isPresent()) {
            throw new Refusal("workflow.refused.asked-already");
        }
    }

    /** Whom this person has asked at an item that is still open. */
    public Optional<Asked> askedBy(PersonId person, NoticeId notice) {
        return items.openOf(notice).stream()
                .flatMap(item -> parts.askedAt(item.id()).stream())
                .filter(asked -> asked.by().equals(person))
                .findFirst();
    }

    /**
     * Asks no more; the item is the asker's again. Who was asked after and has the item already keeps it.
     *
     * @param command made once per screen
     * @throws Refusal when nobody was asked by this person, or it is too late
     */
    @Transactional
    public void askNoMore(UUID command, PersonId person, NoticeId id) {
        var notice = notices.lock(id).orElseThrow(() -> new Refusal("workflow.refused.not-asked"));
        var asked = askedBy(person, id).orElseThrow(() -> new Refusal("workflow.refused.not-asked"));
        var item = items.find(asked.item()).orElseThrow();
        if (asked.place() == Asked.Place.AFTER && asked.person().equals(item.assignee())) {
            throw new Refusal("workflow.refused.not-asked");
        }
        parts.endAsking(asked.id(), acts.now());
        give(item, person);
        acts.leaveTrail(new ActPerformed(
                command,
                id,
                item.id(),
                person,
                "ask-no-more",
                item.step(),
                item.stage(),
                notice.revision(),
                notice.hash(),
                organisations.current().nameOf(asked.person()),
                acts.now()));
    }

    private void give(WorkItem item, PersonId person) {
        items.assign(item.id(), person);
        process.assign(item.id(), person);
    }
}
