package org.fawen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.PaperView;
import org.springframework.core.io.ClassPathResource;

/** Writes the files of one notice into the output folder, named after it. */
final class RenderedFiles {

    private static final ClassPathResource LOOKS = new ClassPathResource("META-INF/resources/ui/paper.css");

    private final Path folder;
    private final String stem;
    private final List<String> written;

    RenderedFiles(Path folder, String file, List<String> written) {
        this.folder = folder;
        var name = String.valueOf(Path.of(file).getFileName());
        this.stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        this.written = written;
    }

    void write(String ending, byte[] bytes) throws IOException {
        Files.write(folder.resolve(stem + ending), bytes);
        written.add(stem + ending);
    }

    /** The web page that readers get, with its looks inside. */
    static byte[] page(OfficialDocument document) throws IOException {
        var registration = document.registration();
        var view = new PaperView(
                document.channel(),
                registration.number(),
                registration.documentDate(),
                registration.number() == null && document.channel() != org.fawen.notice.Channel.WEB_ONLY,
                null,
                java.util.Map.of());
        var title = document.content().title().replace("&", "&amp;").replace("<", "&lt;");
        return utf8("""
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title><style>%s</style>\
                </head><body>%s</body></html>
                """.formatted(
                title, LOOKS.getContentAsString(StandardCharsets.UTF_8), NoticeHtml.paper(document.content(), view)));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
