package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.BusinessZone;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Edition;
import org.fawen.notice.LaterChange;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicHistory;
import org.fawen.notice.Relation;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The later life of public notices, as readers may know it. */
@Repository
class JdbcPublicHistory implements PublicHistory {

    private final JdbcClient jdbc;
    private final BusinessZone zone;

    JdbcPublicHistory(JdbcClient jdbc, BusinessZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Override
    public List<Edition> editionsOf(NoticeId notice) {
        return jdbc.sql("""
                        select edition.*, revision.content, revision.hash
                          from edition
                          join revision on revision.notice_id = edition.notice_id
                                       and revision.number = edition.revision
                         where edition.notice_id = :notice
                         order by edition.number
                        """)
                .param("notice", notice.value())
                .query((row, index) -> new Edition(
                        notice,
                        row.getInt("number"),
                        row.getInt("revision"),
                        StoredJson.content(row.getString("content")),
                        new ContentHash(row.getString("hash")),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .list();
    }

    @Override
    public List<LaterChange> changesTo(NoticeId notice) {
        return jdbc.sql("""
                        select *
                          from later_change
                         where notice_id = :notice
                           and (state = 'DONE' or state = 'ASKED' and kind = 'TAKING_DOWN')
                         order by coalesce(ended_at, asked_at), id
                        """)
                .param("notice", notice.value())
                .query(JdbcLaterChanges::change)
                .list();
    }

    @Override
    public List<Relation> relationsOf(NoticeId notice) {
        return jdbc.sql("""
                        select change.kind, change.notice_id = :notice as by_other, change.effective_on, change.ended_at,
                               other.id, other.title, other.number_code, other.number_year, other.number_serial
                          from later_change change
                          join notice other on other.id = case when change.notice_id = :notice
                                                               then change.document_id
                                                               else change.notice_id end
                          join publication on publication.notice_id = other.id
                         where (change.notice_id = :notice or change.document_id = :notice)
                           and change.state = 'DONE'
                           and change.kind in ('REVOCATION', 'SUPERSESSION', 'REPEAL')
                           and publication.for_public
                           and publication.published_at is not null
                         order by change.ended_at desc, change.id
                        """)
                .param("notice", notice.value())
                .query(this::relation)
                .list();
    }

    private Relation relation(ResultSet row, int index) throws SQLException {
        var on = row.getObject("effective_on", LocalDate.class);
        return new Relation(
                ChangeKind.valueOf(row.getString("kind")),
                row.getBoolean("by_other"),
                new NoticeId(row.getObject("id", UUID.class)),
                row.getString("title"),
                number(row),
                on != null
                        ? on
                        : LocalDate.ofInstant(
                                row.getObject("ended_at", OffsetDateTime.class).toInstant(), zone.zone()));
    }

    private static @Nullable String number(ResultSet row) throws SQLException {
        var code = row.getString("number_code");
        return code == null
                ? null
                : new DocumentNumber(code, row.getInt("number_year"), row.getInt("number_serial")).toString();
    }
}
