package org.fawen.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.Step;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.fawen.workflow.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What 发文办理 shows: what waits after sign-off, and how far each notice is. */
@Service
public class IssuingDesk {

    private static final List<Step> STATIONS =
            List.of(Step.RECHECK, Step.NUMBERING, Step.SEALING, Step.PUBLICATION_REVIEW, Step.RELEASE);
    private static final int PAGE = 200;

    private final Inbox inbox;
    private final WorkItems items;
    private final ActLog acts;
    private final IssuingProcess process;
    private final Notices notices;
    private final PublicationRecords records;
    private final Organisations organisations;
    private final JdbcClient jdbc;

    IssuingDesk(
            Inbox inbox,
            WorkItems items,
            ActLog acts,
            IssuingProcess process,
            Notices notices,
            PublicationRecords records,
            Organisations organisations,
            JdbcClient jdbc) {
        this.inbox = inbox;
        this.items = items;
        this.acts = acts;
        this.process = process;
        this.notices = notices;
        this.records = records;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** What waits for the person at a station after sign-off, most pressing first. */
    public List<IssuingLine> waitingFor(PersonId person) {
        var lines = new ArrayList<IssuingLine>();
        Inbox.Position after = null;
        List<WorkItem> page;
        do {
            page = inbox.page(person, after, PAGE);
            page.stream().filter(item -> STATIONS.contains(item.step())).forEach(item -> lines.add(line(item)));
            after = page.isEmpty() ? null : Inbox.Position.of(page.getLast());
        } while (page.size() == PAGE);
        return lines;
    }

    private IssuingLine line(WorkItem item) {
        return new IssuingLine(notices.get(item.notice()), item);
    }

    /** Notices whose publication this person has scheduled, the next first. */
    public List<Notice> scheduledBy(PersonId person) {
        return jdbc
                .sql("""
                        select notice.id
                          from notice
                          join publication on publication.notice_id = notice.id
                         where publication.publisher = :person
                           and notice.status = 'SCHEDULED'
                         order by notice.scheduled_at, notice.id
                        """)
                .param("person", person.value())
                .query((row, index) -> NoticeId.of(row.getString("id")))
                .list()
                .stream()
                .map(notices::get)
                .toList();
    }

    /** The stations of a notice's way after sign-off, in order. */
    public List<Station> stationsOf(Notice notice) {
        var had = items.of(notice.id());
        var route = process.routeOf(notice.facts());
        return STATIONS.stream()
                .filter(step -> route.contains(step) || had.stream().anyMatch(item -> item.step() == step))
                .map(step -> station(step, had))
                .toList();
    }

    private Station station(Step step, List<WorkItem> had) {
        var here = had.stream().filter(item -> item.step() == step).toList();
        if (here.stream().anyMatch(WorkItem::isOpen)) {
            return new Station(step, Station.State.CURRENT, null, null);
        }
        return here.reversed().stream()
                .map(WorkItem::closed)
                .filter(Objects::nonNull)
                .filter(closed -> closed.outcome() != null)
                .findFirst()
                .map(closed -> new Station(
                        step,
                        Station.State.DONE,
                        closed.by() == null ? null : organisations.current().nameOf(closed.by()),
                        closed.at()))
                .orElseGet(() -> new Station(step, Station.State.COMING, null, null));
    }

    /** The item at the next station when the same person may take it. */
    public Optional<WorkItem> nextOf(NoticeId notice, PersonId person) {
        return items.openOf(notice).stream()
                .filter(item -> STATIONS.contains(item.step()) && item.isFor(person, organisations.current()))
                .findFirst();
    }

    /** Whether the item is for holders of this role. */
    public boolean isAskedOf(Role role, NoticeId notice, WorkItemId id) {
        return items.of(notice).stream()
                .filter(item -> item.id().equals(id))
                .flatMap(item -> item.candidates().stream())
                .anyMatch(group -> group.value().startsWith(role.key() + "@"));
    }

    /** Why the last release of the notice was not let out; empty when it was, or when none was ordered. */
    public Optional<String> refusalOf(NoticeId notice) {
        return acts.of(notice).reversed().stream()
                .filter(act -> act.step() == Step.RELEASE)
                .findFirst()
                .filter(act -> act.verb().equals("publish-refused"))
                .map(ActPerformed::words);
    }

    /** Whether the person has scheduled the notice and may therefore stop it. */
    public boolean mayUnschedule(Notice notice, PersonId person) {
        return notice.status() == NoticeStatus.SCHEDULED
                && records.find(notice.id())
                        .filter(record -> person.equals(record.publisher()))
                        .isPresent();
    }

    /** The notice as it is now. */
    public Notice now(NoticeId notice) {
        return notices.get(notice);
    }

    /** The notice that has this number. */
    public Optional<Notice> numbered(DocumentNumber number) {
        return jdbc.sql("""
                        select id
                          from notice
                         where number_code = :code
                           and number_year = :year
                           and number_serial = :serial
                           and not historical
                        """)
                .param("code", number.code())
                .param("year", number.year())
                .param("serial", number.serial())
                .query((row, index) -> NoticeId.of(row.getString("id")))
                .optional()
                .map(notices::get);
    }
}
