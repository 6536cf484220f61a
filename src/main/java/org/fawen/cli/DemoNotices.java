package org.fawen.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fawen.notice.ImportedFiles;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.interchange.AttachmentFile;
import org.fawen.notice.interchange.Interchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lays out the demonstration's desks, so that nobody who tries the product meets an empty screen: one notice is
 * published, a few wait at different steps. Each comes once, however often the instance starts.
 */
@Component
@ConditionalOnBooleanProperty("fawen.demo")
@ConditionalOnBooleanProperty(name = "fawen.demo-notices", matchIfMissing = true)
class DemoNotices {

    private static final Logger LOG = LoggerFactory.getLogger(DemoNotices.class);

    private static final String PUBLISHED = "seed-notice.json";

    /** @param at the step at which the notice is left waiting */
    private record Waiting(String file, Step at) {}

    private static final List<Waiting> WAITING = List.of(
            new Waiting("draft-members-review.json", Step.DRAFT),
            new Waiting("waiting-branch-secretaries.json", Step.DEPARTMENT_REVIEW),
            new Waiting("sample-table-attachments.json", Step.DEPARTMENT_REVIEW),
            new Waiting("sample-minutes.json", Step.COUNTERSIGN),
            new Waiting("sample-reply-letter.json", Step.OFFICE_REVIEW),
            new Waiting("waiting-regulation.json", Step.MEETING),
            new Waiting("sample-joint-issue.json", Step.SIGN_OFF),
            new Waiting("waiting-envelopes.json", Step.NUMBERING),
            new Waiting("sample-urgent.json", Step.RELEASE));

    private final Imports imports;
    private final DemoRun demo;
    private final ImportedFiles imported;
    private final TransactionOperations transactions;
    private final Answers answers;

    DemoNotices(
            Imports imports,
            DemoRun demo,
            ImportedFiles imported,
            TransactionOperations transactions,
            Answers answers) {
        this.imports = imports;
        this.demo = demo;
        this.imported = imported;
        this.transactions = transactions;
        this.answers = answers;
    }

    /** The published one at once, the others while people already look around. */
    @EventListener
    void layOut(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext server)
                || server.getWebServer() == null) {
            return;
        }
        tried(PUBLISHED, () -> complain(PUBLISHED, imports.asIssued(read(PUBLISHED))));
        Thread.ofVirtual().name("demo-notices").start(() -> WAITING.forEach(this::leave));
    }

    private void leave(Waiting waiting) {
        tried(waiting.file(), () -> {
            var begun = transactions.execute(status -> begin(waiting.file()));
            if (begun != null && begun.isPresent()) {
                demo.onward(begun.get(), waiting.at());
            }
        });
    }

    /** Begins a notice and notes that it came, in one transaction; none when it came before. */
    private Optional<Walk> begin(String file) {
        var key = ContentHash.sha256(("demo start " + file).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (imported.find(key).isPresent()) {
            return Optional.empty();
        }
        var notice = demo.begin(read(file));
        imported.add(key, notice);
        return Optional.of(new Walk(notice));
    }

    /** Work that may fail without harm: the demonstration is poorer by one notice. */
    private interface Work {
        void run() throws InterruptedException;
    }

    private void tried(String file, Work work) {
        try {
            work.run();
        } catch (org.fawen.notice.Refusal refusal) {
            LOG.warn("{}：{}", file, answers.sentence(refusal));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.warn("The demonstration lacks {}", file, failure);
        }
    }

    private static void complain(String file, Answer answer) {
        if (answer.exit() != 0) {
            LOG.warn("{}：{}", file, answer.line());
        }
    }

    private static ReceivedFile read(String name) {
        var json = bytes(name);
        var notice = Interchange.read(name, json);
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        for (AttachmentFile attachment : notice.attachments()) {
            if (attachment.file() != null) {
                attachments.put(attachment.file(), bytes(attachment.file()));
            }
        }
        return new ReceivedFile(name, notice, attachments);
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
