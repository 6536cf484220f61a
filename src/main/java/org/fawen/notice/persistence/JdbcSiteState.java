package org.fawen.notice.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fawen.notice.NoticeId;
import org.fawen.notice.SiteState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The state of the public site, read from what was published and what came after. */
@Repository
class JdbcSiteState implements SiteState {

    private final JdbcClient jdbc;

    JdbcSiteState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String token() {
        return jdbc.sql("""
                        select concat_ws('|',
                                         (select max(published_at) from public_entry where audience = 'PUBLIC'),
                                         (select count(*) from public_entry where audience = 'PUBLIC'),
                                         (select max(coalesce(ended_at, asked_at)) from later_change),
                                         (select count(*) from later_change where state <> 'ASKED'),
                                         (select count(*) from later_change))
                        """).query(String.class).single();
    }

    @Override
    public Map<NoticeId, String> pages() {
        var pages = new LinkedHashMap<NoticeId, String>();
        jdbc.sql("""
                        select entry.notice_id,
                               concat_ws('|', publication.hash, notice.validity, entry.column_id,
                                         lag(entry.notice_id) over newest, lead(entry.notice_id) over newest,
                                         (select max(coalesce(change.ended_at, change.asked_at))
                                            from later_change change
                                           where change.notice_id = entry.notice_id
                                              or change.document_id = entry.notice_id)) as state
                          from public_entry entry
                          join publication on publication.notice_id = entry.notice_id
                          join notice on notice.id = entry.notice_id
                         where entry.audience = 'PUBLIC'
                        window newest as (partition by notice.validity = 'WITHDRAWN'
                                              order by entry.published_at desc, entry.notice_id)
                         order by entry.published_at desc, entry.notice_id
                        """)
                .query((row, index) ->
                        Map.entry(new NoticeId(row.getObject("notice_id", UUID.class)), row.getString("state")))
                .list()
                .forEach(entry -> pages.put(entry.getKey(), entry.getValue()));
        return pages;
    }
}
