package org.fawen.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.FairCopies;
import org.fawen.notice.FairCopy;
import org.fawen.notice.NoticeId;
import org.fawen.notice.SealMode;
import org.fawen.notice.content.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 正本 in two tables: what was sealed, and its files. */
@Repository
class JdbcFairCopies implements FairCopies {

    private final JdbcClient jdbc;

    JdbcFairCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(FairCopy copy) {
        jdbc.sql("""
                        insert into fair_copy (notice_id, revision, hash, mode, organs, keeper, copies, master_sha256,
                                               master_sm3, at)
                        values (:notice, :revision, :hash, :mode, :organs, :keeper, :copies, :masterSha256,
                                :masterSm3, :at)
                        """)
                .param("notice", copy.notice().value())
                .param("revision", copy.revision())
                .param("hash", copy.hash().value())
                .param("mode", copy.mode().name())
                .param("organs", copy.organs().toArray(String[]::new))
                .param("keeper", copy.keeper().value())
                .param("copies", copy.copies())
                .param("masterSha256", copy.masterSha256())
                .param("masterSm3", copy.masterSm3())
                .param("at", copy.at().atOffset(ZoneOffset.UTC))
                .update();
        for (var ordinal = 0; ordinal < copy.files().size(); ordinal++) {
            add(copy, ordinal, copy.files().get(ordinal));
        }
    }

    private void add(FairCopy copy, int ordinal, FairCopy.File file) {
        jdbc.sql("""
                        insert into fair_copy_file (notice_id, revision, at, ordinal, sha256, file_name, media_type, length)
                        values (:notice, :revision, :at, :ordinal, :sha256, :fileName, :mediaType, :length)
                        """)
                .param("notice", copy.notice().value())
                .param("revision", copy.revision())
                .param("at", copy.at().atOffset(ZoneOffset.UTC))
                .param("ordinal", ordinal)
                .param("sha256", file.sha256())
                .param("fileName", file.fileName())
                .param("mediaType", file.mediaType())
                .param("length", file.length())
                .update();
    }

    @Override
    public Optional<FairCopy> find(NoticeId notice, int revision) {
        return jdbc.sql("""
                        select *
                          from fair_copy
                         where notice_id = :notice
                           and revision = :revision
                         order by at desc
                         limit 1
                        """)
                .param("notice", notice.value())
                .param("revision", revision)
                .query((row, index) -> copy(row, files(notice, revision, row.getObject("at", OffsetDateTime.class))))
                .optional();
    }

    private List<FairCopy.File> files(NoticeId notice, int revision, OffsetDateTime at) {
        return jdbc.sql("""
                        select sha256, file_name, media_type, length
                          from fair_copy_file
                         where notice_id = :notice
                           and revision = :revision
                           and at = :at
                         order by ordinal
                        """)
                .param("notice", notice.value())
                .param("revision", revision)
                .param("at", at)
                .query(FairCopy.File.class)
                .list();
    }

    private static FairCopy copy(ResultSet row, List<FairCopy.File> files) throws SQLException {
        return new FairCopy(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                row.getInt("revision"),
                new ContentHash(row.getString("hash")),
                SealMode.valueOf(row.getString("mode")),
                List.of((String[]) row.getArray("organs").getArray()),
                new PersonId(row.getString("keeper")),
                row.getInt("copies"),
                row.getString("master_sha256"),
                row.getString("master_sm3"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                files);
    }
}
