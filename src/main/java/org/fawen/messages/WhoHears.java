package org.fawen.messages;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notices;
import org.fawen.notice.Participation;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Attention;
import org.fawen.workflow.ItemOpened;
import org.fawen.workflow.ProofAsked;
import org.fawen.workflow.StepOverdue;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says who hears of what. Told in the transaction of the act, so that nobody hears of what did not happen. */
@Component
class WhoHears {

    private final MessageOutbox outbox;
    private final Notices notices;
    private final WorkItems items;
    private final Participation participation;
    private final Attention attention;
    private final Organisations organisations;
    private final Signatures signatures;

    WhoHears(
            MessageOutbox outbox,
            Notices notices,
            WorkItems items,
            Participation participation,
            Attention attention,
            Organisations organisations,
            Signatures signatures) {
        this.outbox = outbox;
        this.notices = notices;
        this.items = items;
        this.participation = participation;
        this.attention = attention;
        this.organisations = organisations;
        this.signatures = signatures;
    }

    /** Something waits: everybody who may take it. The drafter's own desk is told of by what brought it back. */
    @EventListener
    void on(ItemOpened opened) {
        var item = opened.item();
        if (item.step() != Step.DRAFT) {
            outbox.tell(new Telling(
                    "item " + item.id(),
                    MessageKind.ARRIVED,
                    item.notice(),
                    item.id(),
                    item.step(),
                    null,
                    "",
                    item.openedAt(),
                    false,
                    holdersOf(item)));
        }
    }

    @EventListener
    void on(ActPerformed act) {
        switch (act.verb()) {
            case "return" -> {
                drafterHears(act, MessageKind.RETURNED);
                tell(act, MessageKind.RETURNED_LATER, earlier(act));
            }
            case "reject" -> {
                drafterHears(act, MessageKind.REJECTED);
                tell(act, MessageKind.REJECTED, earlier(act));
            }
            case "recall" -> tell(act, MessageKind.RECALLED, attention.readersOf(act.notice()));
            case "sign" -> drafterHears(act, MessageKind.SIGNED);
            case "approve", "agree-with-proposal", "disagree" -> {
                if (act.step() == Step.COUNTERSIGN) {
                    drafterHears(act, MessageKind.COUNTERSIGNED);
                }
            }
            case "proof-confirm", "proof-object" -> tell(act, MessageKind.PROOF_ANSWERED, openHolders(act));
            case "erratum" -> tell(act, MessageKind.CORRECTED, true, signers(act));
            case "publish" -> {
                drafterHears(act, MessageKind.PUBLISHED);
                tell(act, MessageKind.PUBLISHED, earlier(act));
            }
            case "publish-refused" -> drafterHears(act, MessageKind.NOT_PUBLISHED);
            default -> {
                // Whom other acts concern hears of them by the item they open.
            }
        }
    }

    @EventListener
    void on(ProofAsked asked) {
        var proof = asked.proof();
        outbox.tell(new Telling(
                "proof %s %d".formatted(proof.notice(), proof.revision()),
                MessageKind.PROOF_ASKED,
                proof.notice(),
                null,
                Step.OFFICE_REVIEW,
                proof.askedBy(),
                "",
                proof.askedAt(),
                true,
                List.of()));
    }

    /** Those who have it; who stands above them hears of it from {@link Reminders}. */
    @EventListener
    void on(StepOverdue overdue) {
        items.openOf(overdue.notice()).stream()
                .filter(item -> item.step() == overdue.step() && item.dueAt() != null)
                .forEach(this::late);
    }

    private void late(WorkItem item) {
        var due = java.util.Objects.requireNonNull(item.dueAt());
        outbox.tell(new Telling(
                "overdue " + item.id(),
                MessageKind.OVERDUE,
                item.notice(),
                item.id(),
                item.step(),
                null,
                "",
                due,
                false,
                holdersOf(item)));
    }

    private void drafterHears(ActPerformed act, MessageKind kind) {
        tell(act, kind, true, Set.of());
    }

    private void tell(ActPerformed act, MessageKind kind, Collection<PersonId> persons) {
        tell(act, kind, false, persons);
    }

    private void tell(ActPerformed act, MessageKind kind, boolean toTheDrafter, Collection<PersonId> persons) {
        var others = new HashSet<>(persons);
        if (act.person() != null) {
            others.remove(act.person());
        }
        outbox.tell(new Telling(
                "act " + act.id(),
                kind,
                act.notice(),
                null,
                act.step(),
                act.person(),
                act.words(),
                act.at(),
                toTheDrafter,
                others));
    }

    /** Who decided on it before, besides the drafter. */
    private Set<PersonId> earlier(ActPerformed act) {
        var decided = new HashSet<>(participation.decisionsOn(act.notice()).keySet());
        decided.remove(notices.get(act.notice()).drafter());
        return decided;
    }

    private Set<PersonId> signers(ActPerformed act) {
        var signers = new HashSet<PersonId>();
        signatures
                .behind(act.notice(), act.revision())
                .signatures()
                .forEach(signature -> signers.add(signature.signer()));
        return signers;
    }

    private Set<PersonId> openHolders(ActPerformed act) {
        var holders = new HashSet<PersonId>();
        items.openOf(act.notice()).forEach(item -> holders.addAll(holdersOf(item)));
        return holders;
    }

    private List<PersonId> holdersOf(WorkItem item) {
        return item.holders(organisations.current());
    }
}
