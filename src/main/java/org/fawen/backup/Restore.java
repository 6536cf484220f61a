package org.fawen.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.fawen.backup.BackupFile.Manifest;
import org.fawen.backup.BackupFile.TableLine;
import org.fawen.notice.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a backup into an empty database, all of it or nothing. The tables are made as they were when it was written; a
 * newer program brings them up to date at its next start.
 */
public final class Restore {

    private final DataSource database;
    private final Path data;

    /** @param data the folder of the instance */
    public Restore(DataSource database, Path data) {
        this.database = database;
        this.data = data;
    }

    /** Looks at what was put in before it is kept. */
    public interface Inspection {

        /** @throws Refusal when it is not whole; nothing is kept then */
        void of(Connection connection, Path data) throws SQLException;
    }

    /**
     * Restores the file.
     *
     * @throws Refusal when the file is no backup or damaged, the database or the folder is in use, or the inspection
     *     refuses
     */
    public Backup.Written from(Path file, Inspection inspection) throws SQLException, IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            refuseDamaged(zip, manifest);
            try (var connection = database.getConnection()) {
                if (new Schema(connection).isInUse()) {
                    throw new Refusal("cli.restore.in-use");
                }
            }
            migrate(manifest);
            var kept = new ArrayList<Path>();
            var committed = false;
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                fill(connection, zip, manifest);
                keepFiles(zip, manifest, kept);
                inspection.of(connection, data);
                connection.commit();
                committed = true;
            } finally {
                if (!committed) {
                    for (var written : kept) {
                        Files.deleteIfExists(written);
                    }
                }
            }
            return new Backup.Written(
                    manifest.tables().size(),
                    manifest.tables().stream().mapToLong(TableLine::rows).sum(),
                    manifest.tables().stream()
                            .filter(table -> table.name().equals("notice"))
                            .mapToLong(TableLine::rows)
                            .sum(),
                    Files.size(file));
        } catch (java.util.zip.ZipException damaged) {
            throw new Refusal("cli.restore.damaged", file.getFileName());
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(BackupFile.MANIFEST);
        if (entry == null) {
            throw new Refusal("cli.restore.no-backup");
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JsonMapper.shared().readValue(in, Manifest.class);
            if (!BackupFile.FORM.equals(manifest.form())) {
                throw new Refusal("cli.restore.no-backup");
            }
            return manifest;
        } catch (JacksonException | NullPointerException unreadable) {
            throw new Refusal("cli.restore.no-backup");
        }
    }

    private static void refuseDamaged(ZipFile zip, Manifest manifest) throws IOException {
        for (var table : manifest.tables()) {
            requireSum(zip, BackupFile.table(table.name()), table.sha256());
        }
        for (var file : manifest.files().entrySet()) {
            if (!KeptFiles.has(file.getKey())) {
                throw new Refusal("cli.restore.damaged", file.getKey());
            }
            requireSum(zip, BackupFile.kept(file.getKey()), file.getValue());
        }
    }

    private static void requireSum(ZipFile zip, String path, String sum) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new Refusal("cli.restore.damaged", path);
        }
        try (var in = new DigestInputStream(zip.getInputStream(entry), Backup.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!sum.equals(HexFormat.of().formatHex(in.getMessageDigest().digest()))) {
                throw new Refusal("cli.restore.damaged", path);
            }
        }
    }

    private void migrate(Manifest manifest) throws SQLException {
        var newest = manifest.migrations().keySet().stream()
                .map(MigrationVersion::fromVersion)
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow(() -> new Refusal("cli.restore.no-backup"));
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(ServiceLoader.load(JavaMigration.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new))
                .target(newest)
                .load()
                .migrate();
        try (var connection = database.getConnection()) {
            if (!new Schema(connection).migrations().equals(manifest.migrations())) {
                throw new Refusal("cli.restore.other-version");
            }
        }
    }

    private static void fill(Connection connection, ZipFile zip, Manifest manifest) throws SQLException, IOException {
        var schema = new Schema(connection);
        schema.unguarded(() -> {
            for (var table : schema.tables().keySet()) {
                schema.execute("delete from " + schema.quoted(table));
            }
            for (var table : manifest.tables()) {
                copy(connection, schema, zip, table);
            }
        });
        for (var sequence : manifest.sequences().entrySet()) {
            try (var statement = connection.prepareStatement("select setval(cast(? as regclass), ?)")) {
                statement.setString(1, schema.quoted(sequence.getKey()));
                statement.setLong(2, sequence.getValue());
                statement.execute();
            }
        }
    }

    private static void copy(Connection connection, Schema schema, ZipFile zip, TableLine table)
            throws SQLException, IOException {
        var columns = new ArrayList<String>();
        for (var column : table.columns()) {
            columns.add(schema.quoted(column));
        }
        try (var in = zip.getInputStream(zip.getEntry(BackupFile.table(table.name())))) {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin"
                                    .formatted(schema.quoted(table.name()), String.join(", ", columns)),
                            in);
            if (rows != table.rows()) {
                throw new Refusal("cli.restore.damaged", BackupFile.table(table.name()));
            }
        }
    }

    private void keepFiles(ZipFile zip, Manifest manifest, List<Path> kept) throws IOException {
        for (var path : manifest.files().keySet()) {
            try (var in = zip.getInputStream(zip.getEntry(BackupFile.kept(path)))) {
                keep(data.resolve(path), in, kept);
            }
        }
    }

    private static void keep(Path file, InputStream in, List<Path> kept) throws IOException {
        var bytes = in.readAllBytes();
        if (Files.exists(file)) {
            if (!java.util.Arrays.equals(bytes, Files.readAllBytes(file))) {
                throw new Refusal("cli.restore.file-differs", file.toString());
            }
            return;
        }
        Files.createDirectories(file.getParent());
        kept.add(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, bytes);
    }
}
