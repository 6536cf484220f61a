package org.fawen.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fawen.backup.BackupFile.Manifest;
import org.fawen.backup.BackupFile.TableLine;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything there was at one moment into one file, while people go on working: all tables are read in one
 * transaction, and the texts and files of notices lie in them.
 */
public final class Backup {

    private final Connection connection;
    private final Path data;
    private final Clock clock;

    /** @param data the folder of the instance */
    public Backup(Connection connection, Path data, Clock clock) {
        this.connection = connection;
        this.data = data;
        this.clock = clock;
    }

    /** What a backup holds. */
    public record Written(int tables, long rows, long notices, long bytes) {}

    /** Writes the file, whole or not at all; it holds private keys and is readable by its owner alone. */
    public Written to(Path file) throws SQLException, IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var unfinished = Files.createTempFile(
                folder,
                file.getFileName().toString(),
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            List<TableLine> tables;
            try (var out = Files.newOutputStream(unfinished);
                    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                tables = write(zip);
            }
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written(tables, Files.size(file));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Written written(List<TableLine> tables, long bytes) {
        var notices = tables.stream()
                .filter(table -> table.name().equals("notice"))
                .mapToLong(TableLine::rows)
                .sum();
        return new Written(
                tables.size(), tables.stream().mapToLong(TableLine::rows).sum(), notices, bytes);
    }

    private List<TableLine> write(ZipOutputStream zip) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            var schema = new Schema(connection);
            var lines = new ArrayList<TableLine>();
            for (var table : schema.tables().entrySet()) {
                lines.add(copy(schema, table.getKey(), table.getValue(), zip));
            }
            var manifest = new Manifest(
                    BackupFile.FORM,
                    clock.instant(),
                    schema.migrations(),
                    lines,
                    schema.sequences(),
                    keep(KeptFiles.in(data), zip));
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return lines;
        } finally {
            connection.rollback();
        }
    }

    private TableLine copy(Schema schema, String table, List<String> columns, ZipOutputStream zip)
            throws SQLException, IOException {
        var names = new ArrayList<String>();
        for (var column : columns) {
            names.add(schema.quoted(column));
        }
        var digest = sha256();
        zip.putNextEntry(new ZipEntry(BackupFile.table(table)));
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy %s (%s) to stdout".formatted(schema.quoted(table), String.join(", ", names)),
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest) {
                            @Override
                            public void write(byte[] bytes, int offset, int length) throws IOException {
                                super.write(bytes, offset, length);
                                zip.write(bytes, offset, length);
                            }
                        });
        zip.closeEntry();
        return new TableLine(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private TreeMap<String, String> keep(List<Path> files, ZipOutputStream zip) throws IOException {
        var sums = new TreeMap<String, String>();
        for (var file : files) {
            var path = java.util.stream.StreamSupport.stream(file.spliterator(), false)
                    .map(Path::toString)
                    .collect(Collectors.joining("/"));
            var bytes = Files.readAllBytes(data.resolve(file));
            zip.putNextEntry(new ZipEntry(BackupFile.kept(path)));
            zip.write(bytes);
            zip.closeEntry();
            sums.put(path, HexFormat.of().formatHex(sha256().digest(bytes)));
        }
        return sums;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
