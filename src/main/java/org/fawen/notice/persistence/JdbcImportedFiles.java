package org.fawen.notice.persistence;

import java.util.Optional;
import java.util.UUID;
import org.fawen.notice.ImportedFiles;
import org.fawen.notice.NoticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imported files in PostgreSQL. */
@Repository
class JdbcImportedFiles implements ImportedFiles {

    private final JdbcClient jdbc;

    JdbcImportedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<NoticeId> find(String key) {
        return jdbc.sql("select notice_id from imported_file where key = :key")
                .param("key", key)
                .query((row, index) -> new NoticeId(row.getObject("notice_id", UUID.class)))
                .optional();
    }

    @Override
    public void add(String key, NoticeId notice) {
        jdbc.sql("insert into imported_file (key, notice_id) values (:key, :notice)")
                .param("key", key)
                .param("notice", notice.value())
                .update();
    }
}
