package org.fawen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fawen.backup.Databases;
import org.fawen.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup into an empty database and looks through it before it is kept. */
@Command(name = "restore", description = "把备份恢复到空的数据库，核对每份正文、附件和办理记录后才生效。", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Path data;
    private final Databases databases;
    private final Sentences sentences;

    @Parameters(paramLabel = "FILE", description = "备份文件")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    RestoreCommand(Path data, Databases databases, Sentences sentences) {
        this.data = data;
        this.databases = databases;
        this.sentences = sentences;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) {
            spec.commandLine().getErr().println(sentences.of("cli.file-unreadable", file));
            return Commands.NO_INPUT;
        }
        try (var database = databases.toReplace(data)) {
            var restored = new Restore(database.dataSource(), data).from(file, WholeRecord::require);
            spec.commandLine()
                    .getOut()
                    .println(file.getFileName() + "\t"
                            + sentences.of("cli.restore.done", restored.notices(), restored.rows(), restored.tables()));
        }
        return 0;
    }
}
