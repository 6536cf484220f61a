package org.fawen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fawen.audit.EvidenceCheck;
import org.fawen.audit.EvidenceVerdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether evidence packages are whole, or the first thing in them that is not. Needs no running instance. */
@Command(name = "verify", description = "离线验证证据包；不需要运行中的实例。", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Sentences sentences;

    @Parameters(arity = "1..*", paramLabel = "EVIDENCE.zip", description = "导出的证据包")
    private List<Path> files = List.of();

    @Option(names = "--key", paramLabel = "KEY.pem", description = "学校的公钥，取自公开网站 /verify/key")
    private @Nullable Path key;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    VerifyCommand(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var worst = 0;
        for (var file : files) {
            try {
                var pem = key == null ? null : Files.readString(key);
                var verdict = EvidenceCheck.of(Files.readAllBytes(file), pem);
                out.println(file.getFileName() + "\t" + line(verdict));
                worst = Math.max(worst, verdict instanceof EvidenceVerdict.Whole ? 0 : Commands.ERRORS_FOUND);
            } catch (IOException unreadable) {
                err.println(sentences.of("cli.file-unreadable", String.valueOf(unreadable.getMessage())));
                worst = Math.max(worst, Commands.NO_INPUT);
            }
        }
        return worst;
    }

    private String line(EvidenceVerdict verdict) {
        return switch (verdict) {
            case EvidenceVerdict.Broken broken -> sentences.of(broken.message(), broken.place());
            case EvidenceVerdict.Whole whole -> {
                var sealed = whole.sealedAt() == null
                        ? sentences.of("audit.evidence.not-sealed")
                        : sentences.of("audit.evidence.sealed", whole.sealedAt().toString(), whole.key());
                var later = whole.sealedAt() == null || whole.unsealed() == 0
                        ? ""
                        : sentences.of("audit.evidence.later", whole.unsealed());
                var signers = whole.signers().isEmpty()
                        ? ""
                        : sentences.of("audit.evidence.signers", String.join("、", whole.signers()));
                yield sentences.of(
                        "audit.evidence.whole",
                        whole.title(),
                        whole.number() == null ? "" : whole.number() + "，",
                        whole.acts(),
                        signers + sealed + later);
            }
        };
    }
}
