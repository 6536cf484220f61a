package org.fawen.notice.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.ErrorReport;
import org.fawen.notice.ErrorReports;
import org.fawen.notice.NoticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readers' reports in PostgreSQL; a flood of them is turned away. */
@Repository
class JdbcErrorReports implements ErrorReports {

    private static final int MOST_OF_A_NOTICE = 20;
    private static final int MOST_IN_AN_HOUR = 100;

    private final JdbcClient jdbc;

    JdbcErrorReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(NoticeId notice, String words) {
        return jdbc.sql("""
                        insert into error_report (id, notice_id, words, at)
                        select gen_random_uuid(), :notice, :words, clock_timestamp()
                         where (select count(*) from error_report
                                 where notice_id = :notice and settled_at is null) < :mostOfANotice
                           and (select count(*) from error_report
                                 where at > clock_timestamp() - interval '1 hour') < :mostInAnHour
                        """)
                        .param("notice", notice.value())
                        .param("words", words)
                        .param("mostOfANotice", MOST_OF_A_NOTICE)
                        .param("mostInAnHour", MOST_IN_AN_HOUR)
                        .update()
                == 1;
    }

    @Override
    public List<ErrorReport> open(int limit) {
        return jdbc.sql("""
                        select report.*, notice.title
                          from error_report report
                          join notice on notice.id = report.notice_id
                         where report.settled_at is null
                         order by report.at, report.id
                         limit :limit
                        """)
                .param("limit", limit)
                .query((row, index) -> new ErrorReport(
                        row.getObject("id", UUID.class),
                        new NoticeId(row.getObject("notice_id", UUID.class)),
                        row.getString("title"),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void settle(UUID report, PersonId person) {
        jdbc.sql("""
                        update error_report
                           set settled_at = clock_timestamp(), settled_by = :person
                         where id = :id
                           and settled_at is null
                        """).param("id", report).param("person", person.value()).update();
    }
}
