package org.fawen.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.workflow.Forecast;
import org.fawen.workflow.TimeLimit;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a drafter where the notice is that was sent. */
@Service
public class SentNotices {

    private final Notices notices;
    private final NoticeAccess access;
    private final WorkItems items;
    private final Organisations organisations;
    private final Forecast forecast;

    SentNotices(Notices notices, NoticeAccess access, WorkItems items, Organisations organisations, Forecast forecast) {
        this.notices = notices;
        this.access = access;
        this.items = items;
        this.organisations = organisations;
        this.forecast = forecast;
    }

    /** Empty for everybody but its drafter, and while it is a draft. */
    @Transactional(readOnly = true)
    public Optional<Sent> of(PersonId person, NoticeId id) {
        return notices.find(id)
                .filter(notice -> access.may(person, notice, NoticeAction.READ))
                .filter(notice -> notice.drafter().equals(person) && notice.status() != NoticeStatus.DRAFT)
                .map(notice -> sent(person, notice));
    }

    private Sent sent(PersonId person, Notice notice) {
        var open = items.openOf(notice.id());
        var limit = open.stream().findFirst().<TimeLimit>flatMap(item -> forecast.limitOf(notice.facts(), item.step()));
        return new Sent(notice, names(open), limit.orElse(null), access.may(person, notice, NoticeAction.RECALL));
    }

    private List<String> names(List<WorkItem> open) {
        var organisation = organisations.current();
        return open.stream()
                .flatMap(item -> item.assignee() != null
                        ? Stream.of(item.assignee())
                        : item.candidates().stream()
                                .flatMap(group -> organisation.membersOf(group).stream())
                                .filter(person -> !item.excluded().contains(person)))
                .distinct()
                .map(organisation::nameOf)
                .toList();
    }
}
