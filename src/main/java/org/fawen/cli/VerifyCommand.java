package org.fawen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.concurrent.Callable;
import org.fawen.archive.ArchiveCheck;
import org.fawen.archive.ArchiveVerdict;
import org.fawen.audit.EvidenceCheck;
import org.fawen.audit.EvidenceVerdict;
import org.fawen.sealing.SealCheck;
import org.fawen.sealing.Trust;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says whether sealed documents, evidence and archive packages are whole, or the first thing in them that is not. Needs no running
 * instance.
 */
@Command(name = "verify", description = "离线验证盖章的 PDF、OFD、证据包和归档包；不需要运行中的实例。", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Sentences sentences;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "盖章的 PDF 或 OFD，导出的证据包或归档包")
    private List<Path> files = List.of();

    @Option(names = "--key", paramLabel = "KEY.pem", description = "学校的公钥，取自公开网站 /verify/key")
    private @Nullable Path key;

    @Option(names = "--trust", paramLabel = "CERTS.pem", description = "可信的印章证书，取自公开网站 /verify/seals")
    private @Nullable Path trust;

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
                var answer = answer(Files.readAllBytes(file));
                out.println(file.getFileName() + "\t" + answer.line());
                worst = Math.max(worst, answer.exit());
            } catch (IOException | CertificateException unreadable) {
                err.println(sentences.of("cli.file-unreadable", String.valueOf(unreadable.getMessage())));
                worst = Math.max(worst, Commands.NO_INPUT);
            }
        }
        return worst;
    }

    private Answer answer(byte[] file) throws IOException, CertificateException {
        if (SealCheck.isPdf(file) || SealCheck.isOfd(file)) {
            var trusted = trust == null ? null : Trust.ofPem(Files.readString(trust));
            return new SealLines(sentences, trusted).answer(SealCheck.of(file));
        }
        var archived = ArchiveCheck.of(file);
        if (archived.isPresent()) {
            return archived(archived.orElseThrow());
        }
        var verdict = EvidenceCheck.of(file, key == null ? null : Files.readString(key));
        return new Answer(verdict instanceof EvidenceVerdict.Whole ? 0 : Commands.ERRORS_FOUND, line(verdict));
    }

    private Answer archived(ArchiveVerdict verdict) {
        return switch (verdict) {
            case ArchiveVerdict.Broken broken ->
                new Answer(Commands.ERRORS_FOUND, sentences.of(broken.message(), broken.place()));
            case ArchiveVerdict.Whole whole ->
                new Answer(
                        0, sentences.of("archive.whole", whole.title(), whole.code(), whole.files(), whole.sha256()));
        };
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
