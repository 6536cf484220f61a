package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fawen.identity.PersonId;
import org.fawen.notice.Erratum;
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
    public void add(Erratum erratum) {
        jdbc.sql("""
                        insert into erratum
                               (id, notice_id, from_revision, from_hash, revision, hash, was, became, corrected_by, at)
                        values (:id, :notice, :from, :fromHash, :revision, :hash, :was, :became, :by, :at)
                        """)
                .param("id", erratum.id())
                .param("notice", erratum.notice().value())
                .param("from", erratum.from())
                .param("fromHash", erratum.fromHash().value())
                .param("revision", erratum.revision())
                .param("hash", erratum.hash().value())
                .param("was", words(erratum, Erratum.Place::was))
                .param("became", words(erratum, Erratum.Place::became))
                .param("by", erratum.by().value())
                .param("at", JdbcNotices.utc(erratum.at()))
                .update();
    }

    private static String[] words(Erratum erratum, Function<Erratum.Place, String> side) {
        return erratum.places().stream().map(side).toArray(String[]::new);
    }

    @Override
    public List<Erratum> errataOn(NoticeId notice) {
        return jdbc.sql("select * from erratum where notice_id = :notice order by revision")
                .param("notice", notice.value())
                .query((row, index) -> new Erratum(
                        row.getObject("id", UUID.class),
                        notice,
                        row.getInt("from_revision"),
                        new ContentHash(row.getString("from_hash")),
                        row.getInt("revision"),
                        new ContentHash(row.getString("hash")),
                        places(row),
                        new PersonId(row.getString("corrected_by")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static List<Erratum.Place> places(ResultSet row) throws SQLException {
        var was = (String[]) row.getArray("was").getArray();
        var became = (String[]) row.getArray("became").getArray();
        return IntStream.range(0, was.length)
                .mapToObj(place -> new Erratum.Place(was[place], became[place]))
                .toList();
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
