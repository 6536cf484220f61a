package org.fawen.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fawen.checking.EditingList;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What offices have decided about the checks, as it lies in the database. */
@Repository
class OwnCheckRows {

    private final JdbcClient jdbc;

    OwnCheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists of an office that hold on this day. */
    List<OwnList> listsOn(UnitId office, LocalDate day) {
        return jdbc.sql("""
                        select distinct on (kind) *
                          from editing_list
                         where office = :office
                           and effective_from <= :day
                         order by kind, version desc
                        """)
                .param("office", office.value())
                .param("day", day)
                .query(OwnCheckRows::list)
                .list();
    }

    /** All lists of one kind, newest first. */
    List<OwnList> lists(UnitId office, ListKind kind) {
        return jdbc.sql("""
                        select *
                          from editing_list
                         where office = :office
                           and kind = :kind
                         order by version desc
                        """)
                .param("office", office.value())
                .param("kind", kind.name())
                .query(OwnCheckRows::list)
                .list();
    }

    void add(UnitId office, OwnList own) {
        jdbc.sql("""
                        insert into editing_list (office, kind, version, effective_from, content, author, at)
                        values (:office, :kind, :version, :from, :content, :author, :at)
                        """)
                .param("office", office.value())
                .param("kind", own.kind().name())
                .param("version", own.number())
                .param("from", own.from())
                .param("content", ListImport.text(own.list()))
                .param("author", own.author().value())
                .param("at", own.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest word of an office on each rule it has ever switched. */
    List<RuleSwitch> switches(UnitId office) {
        return jdbc.sql("""
                        select distinct on (rule) *
                          from rule_switch
                         where office = :office
                         order by rule, version desc
                        """)
                .param("office", office.value())
                .query(OwnCheckRows::ruleSwitch)
                .list();
    }

    void add(UnitId office, RuleSwitch change) {
        jdbc.sql("""
                        insert into rule_switch (office, rule, version, off, reason, author, at)
                        select :office, :rule, coalesce(max(version), 0) + 1, :off, :reason, :author, :at
                          from rule_switch
                         where office = :office
                           and rule = :rule
                        """)
                .param("office", office.value())
                .param("rule", change.rule())
                .param("off", change.off())
                .param("reason", change.reason())
                .param("author", change.author().value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OwnList list(ResultSet row, int index) throws SQLException {
        return new OwnList(
                ListKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                EditingList.parse(row.getString("content")),
                new PersonId(row.getString("author")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static RuleSwitch ruleSwitch(ResultSet row, int index) throws SQLException {
        return new RuleSwitch(
                row.getString("rule"),
                row.getBoolean("off"),
                row.getString("reason"),
                new PersonId(row.getString("author")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
