package org.fawen.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.fawen.backup.Databases;
import org.fawen.backup.NoDatabase;
import org.fawen.backup.OpenDatabase;

/** For commands that have nothing to do with a database. */
class NoDatabases implements Databases {

    @Override
    public OpenDatabase toRead(Path data) {
        throw new NoDatabase("在 %s 没有数据库。".formatted(data), new IOException("none"));
    }

    @Override
    public OpenDatabase toReplace(Path data) {
        return toRead(data);
    }
}
