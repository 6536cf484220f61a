package org.fawen.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open items of many notices at once, so that a page of a list costs one statement more and not fifty. */
@Repository
class OpenItems {

    private final JdbcClient jdbc;

    OpenItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each with its step's word. */
    Map<NoticeId, List<Labelled>> of(Collection<NoticeId> notices) {
        return jdbc
                .sql("""
                        select item.*,
                               notice.facts::jsonb ->> 'office' as office,
                               notice.facts::jsonb ->> 'channel' as channel
                          from work_item item
                          join notice on notice.id = item.notice_id
                         where item.notice_id = any (:notices)
                           and item.closed_at is null
                         order by item.opened_at, item.id
                        """)
                .param("notices", notices.stream().map(NoticeId::value).toArray(UUID[]::new))
                .query(OpenItems::item)
                .list()
                .stream()
                .collect(Collectors.groupingBy(labelled -> labelled.item().notice()));
    }

    /** @param row with all columns of the item, and the notice's office and channel */
    static Labelled item(ResultSet row, int index) throws SQLException {
        var stage = row.getString("stage");
        var assignee = row.getString("assignee");
        var item = new WorkItem(
                new WorkItemId(row.getObject("id", UUID.class)),
                new NoticeId(row.getObject("notice_id", UUID.class)),
                Step.of(row.getString("step")),
                stage == null ? null : Stage.valueOf(stage),
                assignee == null ? null : new PersonId(assignee),
                words(row, "candidates").stream().map(CandidateGroup::new).toList(),
                words(row, "excluded").stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                SqlTime.instant(row, "opened_at"),
                SqlTime.deadline(row, "due_at"),
                null);
        return new Labelled(item, StepWords.of(row));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** @param label the step's word for this notice */
    record Labelled(WorkItem item, String label) {}
}
