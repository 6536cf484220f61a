package org.fawen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fawen.notice.Refusal;
import org.fawen.notice.interchange.AttachedBytes;
import org.fawen.notice.interchange.Interchange;
import org.fawen.notice.interchange.InterchangeNotice;

/** Goes through the files of a command: one line of output each, and the worst exit code. */
final class NoticeFiles {

    /** A file that was read, with the attachments beside it. */
    record Loaded(String name, byte[] json, InterchangeNotice notice, Map<String, Path> attachments) {

        MultipartBody body() throws IOException {
            var body = new MultipartBody().with("notice", name, json);
            for (var attachment : attachments.entrySet()) {
                body.with("attachment", attachment.getKey(), attachment.getValue());
            }
            return body;
        }
    }

    /** What a command does with one file. */
    interface Use {
        Answer use(Loaded file) throws IOException, InterruptedException;
    }

    private final Sentences sentences;
    private final PrintWriter out;
    private final PrintWriter err;

    NoticeFiles(Sentences sentences, PrintWriter out, PrintWriter err) {
        this.sentences = sentences;
        this.out = out;
        this.err = err;
    }

    int each(List<Path> files, Use use) throws IOException, InterruptedException {
        var worst = 0;
        for (var file : files) {
            var answer = answer(file, use);
            out.println(file.getFileName() + "\t" + answer.line());
            worst = Math.max(worst, answer.exit());
        }
        return worst;
    }

    private Answer answer(Path file, Use use) throws IOException, InterruptedException {
        try {
            var json = Files.readAllBytes(file);
            var notice = Interchange.read(file.toString(), json);
            return use.use(new Loaded(file.toString(), json, notice, AttachedBytes.beside(file, notice)));
        } catch (NoInstance none) {
            throw none;
        } catch (Refusal refusal) {
            err.println(sentences.of(refusal));
            return new Answer(Commands.MALFORMED, sentences.of("cli.not-read"));
        } catch (NoSuchFileException | AccessDeniedException unreadable) {
            err.println(sentences.of("cli.file-unreadable", file.toString()));
            return new Answer(Commands.NO_INPUT, sentences.of("cli.not-read"));
        }
    }
}
