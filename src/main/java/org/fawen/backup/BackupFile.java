package org.fawen.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What lies in a backup {@code fawen-backup-1}: a ZIP with each table as PostgreSQL copies it, and a list of all. */
final class BackupFile {

    static final String FORM = "fawen-backup-1";
    static final String MANIFEST = "manifest.json";

    private BackupFile() {}

    static String table(String name) {
        return "tables/%s.copy".formatted(name);
    }

    static String kept(String path) {
        return "files/" + path;
    }

    /**
     * The table of contents, written last.
     *
     * @param migrations version → checksum of every step the schema has taken
     * @param sequences name → the last number it gave
     * @param files path → SHA-256 of the files beside the database, such as the key of the seals
     */
    record Manifest(
            String form,
            Instant made,
            Map<String, String> migrations,
            List<TableLine> tables,
            Map<String, Long> sequences,
            Map<String, String> files) {

        Manifest {
            migrations = Map.copyOf(migrations);
            tables = List.copyOf(tables);
            sequences = Map.copyOf(sequences);
            files = Map.copyOf(files);
        }
    }

    /** @param sha256 of the table's entry in the ZIP */
    record TableLine(String name, List<String> columns, long rows, String sha256) {

        TableLine {
            columns = List.copyOf(columns);
        }
    }
}
