package org.fawen.notice.persistence;

import java.util.Optional;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files in PostgreSQL: one backup, one transaction, works on many nodes. */
@Repository
class JdbcBlobStore implements BlobStore {

    private final JdbcClient jdbc;

    JdbcBlobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String keep(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("notice.refused.file-empty");
        }
        if (bytes.length > LARGEST) {
            throw new Refusal("notice.refused.file-too-large", LARGEST / 1024 / 1024);
        }
        var sha256 = ContentHash.sha256(bytes);
        jdbc.sql("""
                        insert into blob (sha256, length, bytes)
                        values (:sha256, :length, :bytes)
                        on conflict (sha256) do nothing
                        """)
                .param("sha256", sha256)
                .param("length", bytes.length)
                .param("bytes", bytes)
                .update();
        return sha256;
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return jdbc.sql("select bytes from blob where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, index) -> row.getBytes("bytes"))
                .optional();
    }
}
