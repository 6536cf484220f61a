package org.fawen.drafting;

import java.util.List;
import java.util.stream.Collectors;
import org.fawen.checking.Finding;
import org.fawen.checking.Severity;
import org.fawen.comments.CommentThread;
import org.fawen.comments.CommentThreads;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Content;
import org.fawen.workflow.ReturnLog;
import org.springframework.stereotype.Component;

/** What must be true of a text before it leaves the drafter. */
@Component
class SubmissionGate {

    private final BlobStore blobs;
    private final DraftChecks checks;
    private final TemplateOfNotice templates;
    private final CommentThreads threads;
    private final ReturnLog returns;

    SubmissionGate(
            BlobStore blobs,
            DraftChecks checks,
            TemplateOfNotice templates,
            CommentThreads threads,
            ReturnLog returns) {
        this.blobs = blobs;
        this.checks = checks;
        this.templates = templates;
        this.threads = threads;
        this.returns = returns;
    }

    /** @throws Refusal naming the first thing that is missing */
    void check(Notice notice, Content content, Submission submission) {
        if (!submission.unclassified()) {
            throw new Refusal("drafting.refused.unclassified-not-stated");
        }
        if (content.title().isBlank()) {
            throw new Refusal("drafting.refused.title-missing");
        }
        if (content.blocks().isEmpty()) {
            throw new Refusal("drafting.refused.body-missing");
        }
        if (submission.reason().isBlank() || submission.basis().isBlank()) {
            throw new Refusal("drafting.refused.reason-and-basis-missing");
        }
        for (var attachment : content.attachments()) {
            if (blobs.find(attachment.sha256()).isEmpty()) {
                throw new Refusal("drafting.refused.attachment-missing", attachment.title());
            }
        }
        templates.check(notice.id(), content, notice.facts());
        checkNotes(notice);
        checkFindings(checks.atSubmission(content, notice.facts(), true), submission);
    }

    /** What was marked with the return is a list, each of which is answered (domain §5.3). */
    private void checkNotes(Notice notice) {
        if (notice.returnedFrom() == null) {
            return;
        }
        var open = returns.newestToDrafter(notice.id()).stream()
                .flatMap(returned -> threads.unanswered(notice.drafter(), notice.id()).stream()
                        .map(CommentThread::comment)
                        .filter(comment -> comment.anchor() != null
                                && comment.revision() == returned.revision()
                                && comment.author().equals(returned.person())))
                .count();
        if (open > 0) {
            throw new Refusal("drafting.refused.notes-unanswered", (int) open);
        }
    }

    /** An error cannot be overruled; a warning is explained once (domain D9). */
    private static void checkFindings(List<Finding> findings, Submission submission) {
        var errors = ids(findings, Severity.ERROR);
        if (!errors.isEmpty()) {
            throw new Refusal("drafting.refused.findings", String.join("、", errors));
        }
        var unexplained = ids(findings, Severity.WARNING).stream()
                .filter(id -> submission.explanations().getOrDefault(id, "").isBlank())
                .toList();
        if (!unexplained.isEmpty()) {
            throw new Refusal("drafting.refused.unexplained", String.join("、", unexplained));
        }
    }

    private static List<String> ids(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::check)
                .distinct()
                .collect(Collectors.toList());
    }
}
