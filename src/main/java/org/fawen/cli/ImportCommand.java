package org.fawen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes notices into the running instance: as drafts, or as issued elsewhere. The same file twice is one notice. */
@Command(name = "import", description = "导入公文（交换格式），默认作为草稿；重复导入同一文件只有一份。", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Instances instances;
    private final Sentences sentences;

    @Parameters(arity = "1..*", paramLabel = "FILE.json", description = "公文文件")
    private List<Path> files = List.of();

    @Option(names = "--published", description = "历史导入：已在别处发布，保留原日期、文号和署名，不占用文号")
    private boolean published;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    ImportCommand(Instances instances, Sentences sentences) {
        this.instances = instances;
        this.sentences = sentences;
    }

    @Override
    public Integer call() throws Exception {
        var command = spec.commandLine();
        return new NoticeFiles(sentences, command.getOut(), command.getErr())
                .each(files, file -> instances.post("import", "published=" + published, file.body()));
    }
}
