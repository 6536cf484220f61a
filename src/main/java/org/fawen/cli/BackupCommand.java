package org.fawen.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fawen.backup.Backup;
import org.fawen.backup.Databases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all data of an instance into one file; people may go on working meanwhile. */
@Command(name = "backup", description = "把全部数据（含附件和签章密钥）备份到一个文件；不必停机。", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Path data;
    private final Databases databases;
    private final Sentences sentences;

    @Parameters(paramLabel = "FILE", description = "要写的备份文件")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    BackupCommand(Path data, Databases databases, Sentences sentences) {
        this.data = data;
        this.databases = databases;
        this.sentences = sentences;
    }

    @Override
    public Integer call() throws Exception {
        try (var database = databases.toRead(data);
                var connection = database.dataSource().getConnection()) {
            var written = new Backup(connection, data, Clock.systemUTC()).to(file);
            spec.commandLine()
                    .getOut()
                    .println(file.getFileName() + "\t"
                            + sentences.of(
                                    "cli.backup.done",
                                    written.notices(),
                                    written.rows(),
                                    written.tables(),
                                    written.bytes() / 1024));
        }
        return 0;
    }
}
