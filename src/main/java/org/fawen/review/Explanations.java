package org.fawen.review;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the office says of warnings that stay (建议改): once, for everybody after it to read. */
@Service
public class Explanations {

    private static final Set<Step> HERE = Set.of(Step.OFFICE_REVIEW);

    private final Acts acts;
    private final JdbcClient jdbc;

    Explanations(Acts acts, JdbcClient jdbc) {
        this.acts = acts;
        this.jdbc = jdbc;
    }

    /** By check id. */
    public Map<String, String> of(NoticeId notice) {
        var explained = new HashMap<String, String>();
        jdbc.sql("select check_id, words from finding_explained where notice_id = :notice")
                .param("notice", notice.value())
                .query(row -> {
                    explained.put(row.getString("check_id"), row.getString("words"));
                });
        return explained;
    }

    /**
     * Keeps what the holder of the item says of a check; blank words take it back.
     *
     * @return what stood in the way; empty when it is kept
     */
    public Optional<Acted> explain(Act act, String check, String words) {
        return acts.during(act, HERE, performing -> {
            if (words.isBlank()) {
                jdbc.sql("delete from finding_explained where notice_id = :notice and check_id = :check")
                        .param("notice", act.notice().value())
                        .param("check", check)
                        .update();
                return;
            }
            jdbc.sql("""
                            insert into finding_explained (notice_id, check_id, words, person, at)
                            values (:notice, :check, :words, :person, :at)
                            on conflict (notice_id, check_id) do update
                               set words = excluded.words, person = excluded.person, at = excluded.at
                            """)
                    .param("notice", act.notice().value())
                    .param("check", check)
                    .param("words", words.strip())
                    .param("person", act.person().value())
                    .param("at", performing.now().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }
}
