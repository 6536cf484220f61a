package org.fawen.archive;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fawen.archive.ArchiveVerdict.Broken;
import org.fawen.archive.ArchiveVerdict.Whole;
import org.fawen.archive.PackageFiles.Manifest;
import org.fawen.notice.content.ContentHash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Checks an archive package with nothing but the package: no database, no running instance. */
public final class ArchiveCheck {

    private ArchiveCheck() {}

    /** Names the first thing that does not fit; empty for what is no archive package. */
    public static Optional<ArchiveVerdict> of(byte[] zip) {
        try {
            var files = PackageFiles.unzip(zip);
            var manifest = files.get(PackageFiles.MANIFEST);
            if (manifest == null
                    || !JsonMapper.shared()
                            .readTree(manifest)
                            .path("form")
                            .asString("")
                            .equals(PackageFiles.FORM)) {
                return Optional.empty();
            }
            var read = JsonMapper.shared().readValue(manifest, Manifest.class);
            return Optional.of(verdict(read, files, zip));
        } catch (IOException | JacksonException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static ArchiveVerdict verdict(Manifest manifest, Map<String, byte[]> files, byte[] zip) {
        var names = new TreeSet<>(files.keySet());
        names.addAll(manifest.files().keySet());
        names.remove(PackageFiles.MANIFEST);
        for (var name : names) {
            var bytes = files.get(name);
            if (bytes == null
                    || !ContentHash.sha256(bytes).equals(manifest.files().get(name))) {
                return new Broken("archive.broken.file", name);
            }
        }
        for (var name : new String[] {
            PackageFiles.master("pdf"),
            PackageFiles.master("ofd"),
            PackageFiles.PAGE,
            PackageFiles.SHEET,
            PackageFiles.METADATA,
            PackageFiles.TEXT
        }) {
            if (!files.containsKey(name)) {
                return new Broken("archive.broken.file", name);
            }
        }
        if (!ContentHash.ofBytes(files.getOrDefault(PackageFiles.TEXT, new byte[0]))
                .value()
                .equals(manifest.hash())) {
            return new Broken("archive.broken.text", PackageFiles.TEXT);
        }
        return new Whole(manifest.title(), manifest.code(), names.size(), ContentHash.sha256(zip));
    }
}
