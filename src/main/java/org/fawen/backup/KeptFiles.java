package org.fawen.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a data folder that belong to the record and lie outside the database: keys and organs' seals. */
final class KeptFiles {

    private static final List<String> ROOTS = List.of("audit-key.pem", "seals");

    private KeptFiles() {}

    /** Paths below the folder, in order. */
    static List<Path> in(Path folder) throws IOException {
        var found = Stream.<Path>builder();
        for (var root : ROOTS) {
            var path = folder.resolve(root);
            if (Files.exists(path)) {
                try (var files = Files.walk(path)) {
                    files.filter(Files::isRegularFile).sorted().forEach(found::add);
                }
            }
        }
        return found.build().map(folder::relativize).toList();
    }

    /** Whether a backup may put a file there. */
    static boolean has(String path) {
        var normal = Path.of(path).normalize();
        return !normal.isAbsolute()
                && normal.toString().equals(path)
                && ROOTS.stream().anyMatch(normal::startsWith);
    }
}
