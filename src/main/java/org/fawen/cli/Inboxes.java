package org.fawen.cli;

import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Refusal;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Looks into the inboxes of everybody. */
@Component
class Inboxes {

    private static final int PAGE = 200;

    private final Inbox inbox;
    private final Organisations organisations;

    Inboxes(Inbox inbox, Organisations organisations) {
        this.inbox = inbox;
        this.organisations = organisations;
    }

    /**
     * The first person of the register in whose inbox the item lies.
     *
     * @throws Refusal when it lies in nobody's
     */
    PersonId firstWith(WorkItem item) {
        var organisation = organisations.current();
        return organisation.persons().stream()
                .map(person -> person.id())
                .filter(person -> item.isFor(person, organisation))
                .filter(person -> lies(item, person))
                .findFirst()
                .orElseThrow(() -> new Refusal("cli.stopped.nobody", item.step()));
    }

    private boolean lies(WorkItem item, PersonId person) {
        var page = inbox.page(person, null, PAGE);
        while (!page.isEmpty()) {
            if (page.stream().anyMatch(found -> found.id().equals(item.id()))) {
                return true;
            }
            page = page.size() < PAGE
                    ? java.util.List.of()
                    : inbox.page(person, Inbox.Position.of(page.getLast()), PAGE);
        }
        return false;
    }
}
