package org.fawen.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.fawen.backup.Databases;
import org.fawen.backup.NoDatabase;
import org.fawen.notice.Refusal;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Standard output is one line per file; diagnostics go to standard error. */
public final class Commands {

    /** Exit codes, where they have a name from sysexits. */
    static final int STOPPED = 1;

    static final int ERRORS_FOUND = 2;
    static final int USAGE = 64;
    static final int MALFORMED = 65;
    static final int NO_INPUT = 66;
    static final int UNAVAILABLE = 69;
    static final int INTERNAL = 70;

    private Commands() {}

    /** Runs one command and returns its exit code. */
    public static int run(Databases databases, String... arguments) {
        var data = Path.of(System.getenv().getOrDefault("FAWEN_DATA", "data"));
        // What libraries log would stand between the lines of the answer.
        LoggingSystem.get(Commands.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        return run(data, databases, System.out, System.err, arguments);
    }

    /** @param data the folder of the instance to speak to */
    static int run(Path data, Databases databases, PrintStream out, PrintStream err, String... arguments) {
        var sentences = Sentences.chinese();
        var instances = new Instances(data);
        var commands = new CommandLine(new Root())
                .addSubcommand(new ImportCommand(instances, sentences))
                .addSubcommand(new DemoCommand(instances, sentences))
                .addSubcommand(new RoutesCommand(sentences))
                .addSubcommand(CheckCommand.in(zone(), sentences))
                .addSubcommand(new VerifyCommand(sentences))
                .addSubcommand(new RenderCommand(fonts(), sentences))
                .addSubcommand(new BackupCommand(data, databases, sentences))
                .addSubcommand(new RestoreCommand(data, databases, sentences))
                .setOut(writer(out))
                .setErr(writer(err))
                .setParameterExceptionHandler(Commands::usage)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, line, sentences));
        return commands.execute(arguments);
    }

    /** As the server has it: the setting {@code fawen.zone}. */
    private static ZoneId zone() {
        return ZoneId.of(System.getenv().getOrDefault("FAWEN_ZONE", "Asia/Shanghai"));
    }

    private static Path fonts() {
        return Path.of(System.getenv().getOrDefault("FAWEN_FONTS_FOLDER", "fonts"));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int usage(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        command.usage(command.getErr());
        return USAGE;
    }

    private static int failed(Exception failure, CommandLine command, Sentences sentences) {
        switch (failure) {
            case NoInstance none -> {
                command.getErr().println(sentences.of(none));
                return UNAVAILABLE;
            }
            case NoDatabase none -> {
                command.getErr().println(none.getMessage());
                return UNAVAILABLE;
            }
            case Refusal refusal -> {
                command.getErr().println(sentences.of(refusal));
                return MALFORMED;
            }
            default -> {
                failure.printStackTrace(command.getErr());
                return INTERNAL;
            }
        }
    }

    /** What {@code ./fawen} knows beside start, test and bench, which the launcher does itself. */
    @Command(
            name = "fawen",
            description = "发文：签发的是什么，发布的就是什么。",
            synopsisSubcommandLabel = "import | demo | routes | check | render | verify | backup | restore",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    private static final class Root implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), Sentences.chinese().of("cli.usage.command-missing"));
        }
    }

    /** The version the jar was built with. */
    private static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"fawen " + (version == null ? "(development)" : version)};
        }
    }
}
