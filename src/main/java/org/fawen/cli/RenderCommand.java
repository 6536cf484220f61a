package org.fawen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fawen.identity.Organisation;
import org.fawen.identity.ShippedRegister;
import org.fawen.notice.Channel;
import org.fawen.rendering.FontRefused;
import org.fawen.rendering.Typesetting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Typesets notices into files named after them. Needs no running instance. */
@Command(
        name = "render",
        description = "按 GB/T 9704-2012 排版，输出 PDF、OFD、DOCX、HTML、PNG；不需要运行中的实例。",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    private final Sentences sentences;
    private final Path fonts;

    @Parameters(arity = "1..*", paramLabel = "FILE.json", description = "公文文件")
    private List<Path> files = List.of();

    @Option(names = "--pdf", description = "PDF/A-2a、PDF/UA-1（不写格式时的默认）")
    private boolean pdf;

    @Option(names = "--ofd", description = "OFD（GB/T 33190）")
    private boolean ofd;

    @Option(names = "--docx", description = "可编辑的 DOCX")
    private boolean docx;

    @Option(names = "--html", description = "网页")
    private boolean html;

    @Option(names = "--png", description = "每页一张 PNG")
    private boolean png;

    @Option(names = "--svg", description = "每页一张 SVG")
    private boolean svg;

    @Option(names = "--dpi", paramLabel = "N", description = "PNG 的分辨率，36 至 600，默认 150", defaultValue = "150")
    private int dotsPerInch;

    @Option(
            names = "--channel",
            paramLabel = "CHANNEL",
            description = "red-head、letter、minutes 或 web-only；默认按文件和规则确定",
            converter = ChannelWord.class)
    private @Nullable Channel channel;

    @Option(names = "--out", paramLabel = "DIR", description = "输出目录，默认当前目录", defaultValue = ".")
    private Path out = Path.of(".");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    RenderCommand(Path fonts, Sentences sentences) {
        this.fonts = fonts;
        this.sentences = sentences;
    }

    @Override
    public Integer call() throws Exception {
        var command = spec.commandLine();
        if (dotsPerInch < 36 || dotsPerInch > 600) {
            throw new ParameterException(command, sentences.of("cli.usage.dpi"));
        }
        // What the font library says about its tables is for nobody who renders.
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.apache.fontbox", LogLevel.OFF);
        Files.createDirectories(out);
        var typesetting = Typesetting.with(fonts);
        try {
            typesetting.fontRemarks().forEach(command.getErr()::println);
        } catch (FontRefused refused) {
            command.getErr().println(refused.getMessage());
            return Commands.UNAVAILABLE;
        }
        var organisation = ShippedRegister.read();
        return new NoticeFiles(sentences, command.getOut(), command.getErr())
                .each(files, file -> render(file, typesetting, organisation));
    }

    private Answer render(NoticeFiles.Loaded file, Typesetting typesetting, Organisation organisation)
            throws IOException {
        var begin = System.nanoTime();
        var document = FilesAsDocuments.read(file, channel, organisation);
        var typeset = typesetting.typeset(document);
        var written = new ArrayList<String>();
        var outputs = new RenderedFiles(out, file.name(), written);
        if (pdf || !(ofd || docx || html || png || svg)) {
            outputs.write(".pdf", typeset.pdf());
        }
        if (ofd) {
            outputs.write(".ofd", typeset.ofd());
        }
        if (docx) {
            outputs.write(".docx", typeset.docx());
        }
        if (html) {
            outputs.write(".html", RenderedFiles.page(document));
        }
        for (var page = 0; page < typeset.pages() && (png || svg); page++) {
            if (png) {
                outputs.write("-" + (page + 1) + ".png", typeset.png(page, dotsPerInch));
            }
            if (svg) {
                outputs.write("-" + (page + 1) + ".svg", RenderedFiles.utf8(typeset.svg(page)));
            }
        }
        var millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        typeset.remarks()
                .forEach(remark -> spec.commandLine()
                        .getErr()
                        .println(file.name() + "：" + sentences.of("cli.render." + key(remark.kind()), remark.words())));
        return new Answer(
                0, sentences.of("cli.render.done", typeset.pages(), Long.toString(millis), String.join(" ", written)));
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A channel by its key. */
    static final class ChannelWord implements picocli.CommandLine.ITypeConverter<Channel> {

        @Override
        public Channel convert(String key) {
            return Channel.of(key);
        }
    }
}
