package org.fawen.audit;

import java.util.List;
import org.fawen.notice.Erratum;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Signature;
import org.fawen.notice.SignatureEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a notice's chain and says whether it is whole. */
@Component
public class AuditChain implements SignatureEvidence {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditChain(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether every entry follows from the one before it, from the first on. */
    public boolean isWhole(NoticeId notice) {
        return HashChain.firstBroken(entries(notice)).isEmpty();
    }

    @Override
    public boolean confirms(Signature signature) {
        var entries = entries(signature.notice());
        return HashChain.firstBroken(entries).isEmpty()
                && entries.stream().anyMatch(entry -> records(entry, signature));
    }

    @Override
    public boolean confirms(Erratum erratum) {
        var entries = entries(erratum.notice());
        return HashChain.firstBroken(entries).isEmpty() && entries.stream().anyMatch(entry -> records(entry, erratum));
    }

    private boolean records(ChainEntry entry, Erratum erratum) {
        var act = json.readTree(entry.entry());
        return act.path("verb").asString("").equals("erratum")
                && act.path("id").asString("").equals(erratum.id().toString())
                && act.path("person").asString("").equals(erratum.by().value())
                && act.path("hash").asString("").equals(erratum.hash().value())
                && act.path("words").asString("").equals(erratum.words());
    }

    private boolean records(ChainEntry entry, Signature signature) {
        var act = json.readTree(entry.entry());
        return act.path("verb").asString("").equals("sign")
                && act.path("id").asString("").equals(signature.id().toString())
                && act.path("person").asString("").equals(signature.signer().value())
                && act.path("hash").asString("").equals(signature.hash().value());
    }

    /** Every act on the notice, oldest first. */
    List<ChainEntry> entries(NoticeId notice) {
        return jdbc.sql("select seq, entry, previous, hash from audit_entry where notice_id = :notice order by seq")
                .param("notice", notice.value())
                .query((row, index) -> new ChainEntry(
                        row.getInt("seq"), row.getString("entry"), row.getString("previous"), row.getString("hash")))
                .list();
    }
}
