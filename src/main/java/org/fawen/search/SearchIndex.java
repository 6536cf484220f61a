package org.fawen.search;

import java.util.UUID;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Revisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows the texts a few seconds behind the acts, which it never holds up. */
@Component
class SearchIndex {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Revisions revisions;

    SearchIndex(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /**
     * Takes in texts that are new or changed. No notice is locked, for an act would wait for it; two nodes may take in the
     * same text, with the same result. Returns how many.
     */
    @Scheduled(fixedDelayString = "${fawen.search.every:PT5S}", initialDelayString = "PT5S")
    @Transactional
    int follow() {
        var due = jdbc.sql("""
                        select notice.id, notice.revision
                          from notice
                          left join search_text known on known.notice_id = notice.id
                         where notice.revision > 0
                           and known.revision is distinct from notice.revision
                         limit :most
                        """)
                .param("most", AT_ONCE)
                .query((row, index) -> new Due(row.getObject("id", UUID.class), row.getInt("revision")))
                .list();
        due.forEach(this::take);
        return due.size();
    }

    private record Due(UUID notice, int revision) {}

    private void take(Due due) {
        revisions.find(new NoticeId(due.notice()), due.revision()).ifPresent(revision -> {
            var text = SearchWords.textOf(revision.content());
            jdbc.sql("""
                            insert into search_text (notice_id, revision, text, tokens)
                            values (:notice, :revision, :text, array_to_tsvector(:tokens))
                            on conflict (notice_id) do update
                               set revision = excluded.revision, text = excluded.text, tokens = excluded.tokens
                            """)
                    .param("notice", due.notice())
                    .param("revision", due.revision())
                    .param("text", text)
                    .param("tokens", SearchWords.of(text).toArray(String[]::new))
                    .update();
        });
    }
}
