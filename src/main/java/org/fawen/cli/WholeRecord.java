package org.fawen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.fawen.audit.AuditCheck;
import org.fawen.notice.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whether restored data is whole: the trail with its seals, every text and every file by its hash. */
final class WholeRecord {

    private WholeRecord() {}

    /** @throws Refusal that names the first thing that is not */
    static void require(Connection connection, Path data) {
        var database = new SingleConnectionDataSource(connection, true);
        var jdbc = JdbcClient.create(database);
        refuse("cli.restore.text-broken", jdbc, """
                select notice_id || ' ' || number
                  from revision
                 where hash <> 'sha256:' || encode(sha256(canonical), 'hex')
                 limit 1
                """);
        refuse("cli.restore.file-broken", jdbc, """
                select sha256
                  from blob
                 where sha256 <> encode(sha256(bytes), 'hex')
                 limit 1
                """);
        trail(database, data.resolve("audit-key.pem")).faults(Map.of()).stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw new Refusal("cli.restore.trail-broken", fault.kind() + " " + fault.where());
                });
    }

    private static AuditCheck trail(DataSource database, Path key) {
        try {
            return AuditCheck.of(database, key);
        } catch (IOException noKey) {
            throw new Refusal("cli.restore.no-key", key);
        }
    }

    private static void refuse(String key, JdbcClient jdbc, String broken) {
        jdbc.sql(broken).query(String.class).optional().ifPresent(where -> {
            throw new Refusal(key, where);
        });
    }
}
