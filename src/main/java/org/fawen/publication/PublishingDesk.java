package org.fawen.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.notice.ErrorReport;
import org.fawen.notice.ErrorReports;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.content.Disclosure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What 网上发布 shows: what waits for the web, what is scheduled, what was published, and what readers found wrong. */
@Service
public class PublishingDesk {

    private static final int SHOWN = 50;

    private final IssuingDesk desk;
    private final Notices notices;
    private final NoticeAccess access;
    private final ErrorReports reports;
    private final Organisations organisations;
    private final JdbcClient jdbc;

    PublishingDesk(
            IssuingDesk desk,
            Notices notices,
            NoticeAccess access,
            ErrorReports reports,
            Organisations organisations,
            JdbcClient jdbc) {
        this.desk = desk;
        this.notices = notices;
        this.access = access;
        this.reports = reports;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** What waits for this person to look at or to release, and is for the web. */
    public List<IssuingLine> waitingFor(PersonId person) {
        return desk.waitingFor(person).stream()
                .filter(line -> line.notice().facts().disclosure() == Disclosure.PROACTIVE
                        && line.item().step().compareTo(org.fawen.notice.Step.PUBLICATION_REVIEW) >= 0)
                .toList();
    }

    /** What is scheduled, the next first. */
    public List<Notice> scheduled(PersonId person) {
        return ids("""
                        select id, scheduled_at as at
                          from notice
                         where status = 'SCHEDULED'
                         order by scheduled_at, id
                         limit :limit
                        """).stream()
                .map(dated -> notices.get(dated.notice()))
                .filter(notice -> access.may(person, notice, NoticeAction.READ))
                .toList();
    }

    /** What was published to the public or the campus, newest first. */
    public List<PublishedLine> published(PersonId person) {
        return ids("""
                        select notice_id as id, published_at as at
                          from public_entry
                         order by published_at desc, notice_id
                         limit :limit
                        """).stream()
                .map(dated -> PublishedLine.of(notices.get(dated.notice()), dated.at()))
                .filter(line -> access.may(person, line.notice(), NoticeAction.READ))
                .toList();
    }

    private record Dated(NoticeId notice, Instant at) {}

    private List<Dated> ids(String sql) {
        return jdbc.sql(sql)
                .param("limit", SHOWN)
                .query((row, index) -> new Dated(
                        new NoticeId(row.getObject("id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What readers found wrong, for those who publish. */
    public List<ErrorReport> reports(PersonId person) {
        return publishes(person) ? reports.open(SHOWN) : List.of();
    }

    /** Somebody has seen to what a reader found wrong. */
    public void settle(UUID report, PersonId person) {
        if (publishes(person)) {
            reports.settle(report, person);
        }
    }

    private boolean publishes(PersonId person) {
        var roles = organisations.current().rolesOf(person);
        return roles.contains(Role.PUBLISHER) || roles.contains(Role.EDITOR);
    }
}
