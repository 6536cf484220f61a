package org.fawen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.UUID;
import javax.sql.DataSource;
import org.fawen.OwnDatabase;
import org.fawen.backup.Databases;
import org.fawen.backup.OpenDatabase;
import org.fawen.notice.content.ContentHash;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup of a real database goes into an empty one whole, or not at all. */
class BackupCommandTests {

    private static final UUID NOTICE = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private DataSource source;
    private DataSource target;
    private byte[] bytes;

    @BeforeEach
    void haveARecord() throws Exception {
        source = database("backup_source");
        target = database("backup_target");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(ServiceLoader.load(JavaMigration.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new))
                .load()
                .migrate();
        bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        write(JdbcClient.create(source));
        var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.createDirectories(folder.resolve("old/seals"));
        Files.writeString(
                folder.resolve("old/audit-key.pem"),
                section("PRIVATE KEY", keys.getPrivate().getEncoded())
                        + section("PUBLIC KEY", keys.getPublic().getEncoded()));
        Files.write(folder.resolve("old/seals/party-committee.p12"), new byte[] {1, 2, 3});
    }

    private void write(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into notice (id, version, status, validity, title, facts, drafter, revision, hash,
                                            historical, created_at, urgency, drafting_unit)
                        values (:id, 1, 'DRAFT', 'IN_FORCE', E'关于备份\\t与恢复\\\\的通知', '{}', 'p14', 1, 'h', false, now(),
                                'NORMAL', 'org-dept')
                        """).param("id", NOTICE).update();
        jdbc.sql("""
                        insert into revision (notice_id, number, content, canonical, hash, facts, author, at)
                        values (:id, 1, '{}', convert_to('正文', 'UTF8'),
                                'sha256:' || encode(sha256(convert_to('正文', 'UTF8')), 'hex'), '{}', 'p14', now())
                        """).param("id", NOTICE).update();
        jdbc.sql("insert into blob (sha256, length, bytes) values (:sum, :length, :bytes)")
                .param("sum", ContentHash.sha256(bytes))
                .param("length", bytes.length)
                .param("bytes", bytes)
                .update();
        var first = "{\"verb\":\"submit\"}";
        jdbc.sql("insert into audit_entry (notice_id, seq, entry, previous, hash) values (:id, 1, :entry, '', :hash)")
                .param("id", NOTICE)
                .param("entry", first)
                .param("hash", ContentHash.sha256(first.getBytes(StandardCharsets.UTF_8)))
                .update();
        jdbc.sql("insert into audit_unsealed (notice_id) values (:id)")
                .param("id", NOTICE)
                .update();
    }

    @Test
    void bringsEverythingBack() throws IOException {
        assertThat(run("old", source, "backup", file())).as(err.toString()).isZero();
        assertThat(run("new", target, "restore", file())).as(err.toString()).isZero();

        var restored = JdbcClient.create(target);
        assertThat(restored.sql("select title from notice").query(String.class).single())
                .isEqualTo("关于备份\t与恢复\\的通知");
        assertThat(restored.sql("select bytes from blob").query(byte[].class).single())
                .isEqualTo(bytes);
        assertThat(Files.readString(folder.resolve("new/audit-key.pem")))
                .isEqualTo(Files.readString(folder.resolve("old/audit-key.pem")));
        assertThat(folder.resolve("new/seals/party-committee.p12")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("已备份：公文 1 件", "已恢复并核对无误：公文 1 件");
    }

    @Test
    void keepsGuardingWhatItRestored() {
        run("old", source, "backup", file());
        run("new", target, "restore", file());
        var restored = JdbcClient.create(target);

        assertThat(refuses(restored, "delete from audit_entry")).contains("append-only");
        assertThat(refuses(restored, "delete from notice")).contains("foreign key");
    }

    @Test
    void refusesWhatIsNotWhole() {
        JdbcClient.create(source)
                .sql("update revision set canonical = convert_to('别的', 'UTF8')")
                .update();
        run("old", source, "backup", file());

        assertThat(run("new", target, "restore", file())).isEqualTo(Commands.MALFORMED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("正文与其校验码不符", NOTICE + " 1");
        assertThat(JdbcClient.create(target)
                        .sql("select count(*) from notice")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(folder.resolve("new/audit-key.pem")).doesNotExist();
    }

    @Test
    void refusesACutTrail() {
        var jdbc = JdbcClient.create(source);
        jdbc.sql("delete from audit_unsealed").update();
        run("old", source, "backup", file());

        assertThat(run("new", target, "restore", file())).isEqualTo(Commands.MALFORMED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("办理记录不完整", "CHAIN_UNSEALED");
    }

    @Test
    void refusesADamagedFileAndADatabaseInUse() throws IOException {
        run("old", source, "backup", file());

        assertThat(run("old", source, "restore", file())).isEqualTo(Commands.MALFORMED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("数据库中已有数据");
        var damaged = Files.readAllBytes(Path.of(file()));
        damaged[damaged.length / 2] ^= 1;
        Files.write(Path.of(file()), damaged);
        assertThat(run("new", target, "restore", file())).isEqualTo(Commands.MALFORMED);
        Files.writeString(Path.of(file()), "not a backup");
        assertThat(run("new", target, "restore", file())).isEqualTo(Commands.MALFORMED);
        assertThat(run("new", target, "restore", folder.resolve("absent").toString()))
                .isEqualTo(Commands.NO_INPUT);
    }

    private String file() {
        return folder.resolve("all.fawen").toString();
    }

    private static String refuses(JdbcClient jdbc, String statement) {
        try {
            jdbc.sql(statement).update();
            return "";
        } catch (org.springframework.dao.DataAccessException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private int run(String data, DataSource database, String... arguments) {
        return Commands.run(folder.resolve(data), only(database), stream(out), stream(err), arguments);
    }

    private static Databases only(DataSource database) {
        var open = new OpenDatabase() {
            @Override
            public DataSource dataSource() {
                return database;
            }

            @Override
            public void close() {}
        };
        return new Databases() {
            @Override
            public OpenDatabase toRead(Path data) {
                return open;
            }

            @Override
            public OpenDatabase toReplace(Path data) {
                return open;
            }
        };
    }

    private static DataSource database(String name) {
        var database = new PGSimpleDataSource();
        database.setUrl(OwnDatabase.url(name));
        return database;
    }

    private static String section(String label, byte[] bytes) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(label, Base64.getEncoder().encodeToString(bytes));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
