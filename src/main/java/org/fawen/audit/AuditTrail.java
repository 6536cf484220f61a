package org.fawen.audit;

import java.util.TreeMap;
import java.util.UUID;
import org.fawen.notice.BookEntry;
import org.fawen.workflow.ActPerformed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the trail in the transaction of what it records, so that neither exists without the other. Each entry's hash
 * covers the entry before it in the same notice or book, whose row the act has locked.
 */
@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener
    void on(ActPerformed act) {
        append(act.notice().value(), entry(act));
    }

    @EventListener
    void on(BookEntry written) {
        append(written.book(), entry(written));
    }

    private void append(UUID chain, String entry) {
        jdbc.sql("""
                        with last as (
                            select seq, hash from audit_entry where notice_id = :notice order by seq desc limit 1),
                        next as (
                            select coalesce((select seq from last), 0) + 1 as seq,
                                   coalesce((select hash from last), '') as previous),
                        added as (
                            insert into audit_entry (notice_id, seq, entry, previous, hash)
                            select :notice, seq, :entry, previous,
                                   encode(sha256(convert_to(previous || :entry, 'UTF8')), 'hex')
                              from next
                            returning notice_id)
                        -- The update that changes nothing keeps the row locked until this entry can be seen.
                        insert into audit_unsealed select notice_id from added
                        on conflict (notice_id) do update set notice_id = excluded.notice_id
                        """).param("notice", chain).param("entry", entry).update();
    }

    private String entry(BookEntry written) {
        var entry = new TreeMap<String, Object>();
        entry.put("book", written.name());
        entry.put("verb", written.verb());
        entry.put("subject", written.subject());
        entry.put("words", written.words());
        entry.put("at", written.at().toString());
        if (written.person() != null) {
            entry.put("person", written.person().value());
        }
        return json.writeValueAsString(entry);
    }

    private String entry(ActPerformed act) {
        var entry = new TreeMap<String, Object>();
        entry.put("id", act.id().toString());
        entry.put("notice", act.notice().toString());
        entry.put("verb", act.verb());
        entry.put("revision", act.revision());
        entry.put("hash", act.hash().value());
        entry.put("words", act.words());
        entry.put("at", act.at().toString());
        if (act.person() != null) {
            entry.put("person", act.person().value());
        }
        if (act.onBehalfOf() != null) {
            entry.put("onBehalfOf", act.onBehalfOf().value());
        }
        if (act.item() != null) {
            entry.put("item", act.item().toString());
        }
        if (act.step() != null) {
            entry.put("step", act.step().key());
        }
        if (act.stage() != null) {
            entry.put("stage", act.stage().name());
        }
        return json.writeValueAsString(entry);
    }
}
