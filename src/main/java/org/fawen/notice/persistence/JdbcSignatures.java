package org.fawen.notice.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Signature;
import org.fawen.notice.Signatures;
import org.fawen.notice.content.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signatures in PostgreSQL. */
@Repository
class JdbcSignatures implements Signatures {

    private final JdbcClient jdbc;

    JdbcSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Signature signature) {
        jdbc.sql("""
                        insert into signature (id, notice_id, revision, hash, signer, words, at)
                        values (:id, :notice, :revision, :hash, :signer, :words, :at)
                        """)
                .param("id", signature.id())
                .param("notice", signature.notice().value())
                .param("revision", signature.revision())
                .param("hash", signature.hash().value())
                .param("signer", signature.signer().value())
                .param("words", signature.words())
                .param("at", JdbcNotices.utc(signature.at()))
                .update();
    }

    @Override
    public List<Signature> on(NoticeId notice) {
        return jdbc.sql("select * from signature where notice_id = :notice order by at, id")
                .param("notice", notice.value())
                .query((row, index) -> new Signature(
                        row.getObject("id", UUID.class),
                        notice,
                        row.getInt("revision"),
                        new ContentHash(row.getString("hash")),
                        new PersonId(row.getString("signer")),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
