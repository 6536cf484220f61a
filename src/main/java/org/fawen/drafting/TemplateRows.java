package org.fawen.drafting;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Templates as they lie in the database, version by version. */
@Repository
class TemplateRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addMixIn(UnitId.class, Word.class)
            .build();

    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static DraftTemplate read(String json) {
        return JSON.readValue(json, DraftTemplate.class);
    }

    static String write(DraftTemplate template) {
        return JSON.writeValueAsString(template);
    }

    void add(TemplateVersion version) {
        jdbc.sql("""
                        insert into draft_template (id, version, effective_from, withdrawn, content, author, at)
                        values (:id, :version, :from, :withdrawn, :content, :author, :at)
                        """)
                .param("id", version.id())
                .param("version", version.number())
                .param("from", version.from())
                .param("withdrawn", version.withdrawn())
                .param("content", write(version.template()))
                .param("author", version.author().value())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The version of each template that holds on this day, in the order of their ids; those that have ended too. */
    List<TemplateVersion> on(LocalDate day) {
        return jdbc.sql("""
                        select distinct on (id) *
                          from draft_template
                         where effective_from <= :day
                         order by id, version desc
                        """).param("day", day).query(TemplateRows::version).list();
    }

    /** The newest version of each template, in force or still to come. */
    List<TemplateVersion> newest() {
        return jdbc.sql("select distinct on (id) * from draft_template order by id, version desc")
                .query(TemplateRows::version)
                .list();
    }

    /** All versions of one template, newest first. */
    List<TemplateVersion> versions(String id) {
        return jdbc.sql("select * from draft_template where id = :id order by version desc")
                .param("id", id)
                .query(TemplateRows::version)
                .list();
    }

    void begun(NoticeId notice, TemplateVersion from) {
        jdbc.sql("insert into draft_begun_from (notice_id, template, version) values (:notice, :template, :version)")
                .param("notice", notice.value())
                .param("template", from.id())
                .param("version", from.number())
                .update();
    }

    /** The version a notice was begun from. */
    Optional<TemplateVersion> of(NoticeId notice) {
        return jdbc.sql("""
                        select draft_template.*
                          from draft_begun_from begun
                          join draft_template on draft_template.id = begun.template
                                             and draft_template.version = begun.version
                         where begun.notice_id = :notice
                        """)
                .param("notice", notice.value())
                .query(TemplateRows::version)
                .optional();
    }

    private static TemplateVersion version(ResultSet row, int index) throws SQLException {
        return new TemplateVersion(
                row.getString("id"),
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                row.getBoolean("withdrawn"),
                read(row.getString("content")),
                new PersonId(row.getString("author")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private abstract static class Word {

        @JsonValue
        abstract String value();

        @JsonCreator
        Word(String value) {}
    }
}
