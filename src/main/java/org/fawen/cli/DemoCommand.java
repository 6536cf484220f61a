package org.fawen.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Walks notices through every step of their way with the demonstration's accounts. */
@Command(name = "demo", description = "用演示账号把公文从拟稿走到发布：每份一行，依次为文件、编号、走过的步骤、公开地址。", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Instances instances;
    private final Sentences sentences;

    @Parameters(arity = "1..*", paramLabel = "FILE.json", description = "公文文件")
    private List<Path> files = List.of();

    @Option(names = "--as-issuer", paramLabel = "NAME", description = "以这个登记在册的机关名义发文，用于试走外来的文稿")
    private @Nullable String issuer;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    DemoCommand(Instances instances, Sentences sentences) {
        this.instances = instances;
        this.sentences = sentences;
    }

    @Override
    public Integer call() throws Exception {
        var command = spec.commandLine();
        var query = issuer == null ? "" : "asIssuer=" + URLEncoder.encode(issuer, StandardCharsets.UTF_8);
        return new NoticeFiles(sentences, command.getOut(), command.getErr())
                .each(files, file -> instances.post("demo", query, file.body()));
    }
}
