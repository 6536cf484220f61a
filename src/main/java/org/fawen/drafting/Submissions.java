package org.fawen.drafting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What drafters stated, by revision. */
@Repository
class Submissions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Submissions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Notice notice, Submission submission, PersonId person, Instant at) {
        jdbc.sql("""
                        insert into submission (notice_id, revision, unclassified, reason, basis, explanations, person, at)
                        values (:notice, :revision, :unclassified, :reason, :basis, :explanations, :person, :at)
                        """)
                .param("notice", notice.id().value())
                .param("revision", notice.revision())
                .param("unclassified", submission.unclassified())
                .param("reason", submission.reason().strip())
                .param("basis", submission.basis().strip())
                .param("explanations", json.writeValueAsString(submission.explanations()))
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest statement on a notice. */
    Optional<Submission> newest(Notice notice) {
        return jdbc.sql("""
                        select unclassified, reason, basis, explanations
                          from submission
                         where notice_id = :notice
                         order by revision desc
                         limit 1
                        """)
                .param("notice", notice.id().value())
                .query((row, index) -> new Submission(
                        row.getBoolean("unclassified"),
                        row.getString("reason"),
                        row.getString("basis"),
                        json.readValue(row.getString("explanations"), new TypeReference<>() {})))
                .optional();
    }
}
