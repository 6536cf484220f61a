package org.fawen.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fawen.checking.Severity;
import org.fawen.identity.Organisation;
import org.fawen.identity.ShippedRegister;
import org.fawen.notice.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs the text checks on files. Needs no running instance. */
@Command(
        name = "check",
        description = "自动检查公文：交换格式、纯文本、DOCX；不需要运行中的实例。没有问题 0，只有建议 1，有必须改的 2。",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final int WARNINGS_FOUND = 1;
    private static final int LARGEST = 50 * 1024 * 1024;

    private final Sentences sentences;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "公文文件")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CheckCommand(Sentences sentences, Clock clock) {
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * What was found in one file.
     *
     * @param error why it was not read; none when it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Checked(
            String file,
            List<FileFinding> findings,
            @Nullable String error) {}

    @Override
    public Integer call() {
        var command = spec.commandLine();
        var register = ShippedRegister.read();
        var results = new ArrayList<Checked>();
        var worst = 0;
        for (var file : files) {
            try {
                var found = check(file, register);
                results.add(new Checked(file.toString(), found, null));
                worst = Math.max(worst, exit(found));
            } catch (Refusal refusal) {
                var sentence = sentences.of(refusal);
                var named = sentence.startsWith(file.toString()) ? sentence : file + "：" + sentence;
                worst = Math.max(worst, refused(file, named, Commands.MALFORMED, results));
            } catch (IOException unreadable) {
                var sentence = sentences.of("cli.file-unreadable", file.toString());
                worst = Math.max(worst, refused(file, sentence, Commands.NO_INPUT, results));
            }
        }
        if (json) {
            command.getOut().println(mapper().writeValueAsString(results));
        } else {
            results.stream().flatMap(this::lines).forEach(command.getOut()::println);
        }
        return worst;
    }

    private List<FileFinding> check(Path file, Organisation register) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new Refusal("cli.refused.too-large", file, LARGEST / 1024 / 1024);
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return FileFinding.in(CheckedFile.read(file, Files.readAllBytes(file), register, today), sentences);
    }

    private int refused(Path file, String sentence, int exit, List<Checked> results) {
        spec.commandLine().getErr().println(sentence);
        results.add(new Checked(file.toString(), List.of(), sentence));
        return exit;
    }

    private static int exit(List<FileFinding> findings) {
        return findings.stream()
                .mapToInt(finding -> switch (finding.severity()) {
                    case Severity.ERROR -> Commands.ERRORS_FOUND;
                    case Severity.WARNING -> WARNINGS_FOUND;
                    case Severity.INFO -> 0;
                })
                .max()
                .orElse(0);
    }

    private Stream<String> lines(Checked checked) {
        if (checked.error() != null) {
            return Stream.empty();
        }
        return checked.findings().isEmpty()
                ? Stream.of(checked.file() + "\t" + sentences.of("cli.check.clean"))
                : checked.findings().stream().map(finding -> checked.file() + "\t" + line(finding));
    }

    private String line(FileFinding finding) {
        var fix = finding.fix();
        return String.join(
                "\t",
                finding.id(),
                sentences.of("drafting.severity." + finding.severity()),
                place(finding),
                finding.message(),
                fix == null ? "" : sentences.of(fix.isEmpty() ? "cli.check.fix.delete" : "cli.check.fix", fix));
    }

    private String place(FileFinding finding) {
        var block = finding.block();
        if (block.matches("b\\d+")) {
            var ordinal = block.substring(1);
            return finding.piece() == null
                    ? sentences.of("cli.check.place.block", ordinal, finding.around())
                    : sentences.of(
                            "cli.check.place.piece", ordinal, Integer.toString(finding.piece() + 1), finding.around());
        }
        return block.isEmpty() ? "" : sentences.of("cli.check.place." + block.replaceAll("\\d", ""));
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** @param zone in which the day of today is counted */
    static CheckCommand in(ZoneId zone, Sentences sentences) {
        return new CheckCommand(sentences, Clock.system(zone));
    }
}
