package org.fawen.comments;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.NormalText;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said about a text and what was answered, as each person may see it: others' words once their verdict is given. */
@Service
public class CommentThreads {

    private final CommentRows rows;
    private final Notices notices;
    private final Opinions opinions;
    private final NoticeAccess access;
    private final WorkItems items;

    CommentThreads(CommentRows rows, Notices notices, Opinions opinions, NoticeAccess access, WorkItems items) {
        this.rows = rows;
        this.notices = notices;
        this.opinions = opinions;
        this.access = access;
        this.items = items;
    }

    /** What this person may see said about the notice, oldest first; nothing when the person may not read it. */
    @Transactional(readOnly = true)
    public List<CommentThread> on(PersonId viewer, NoticeId id) {
        return notices.find(id)
                .filter(notice -> access.may(viewer, notice, NoticeAction.READ))
                .map(notice -> threads(viewer, notice))
                .orElse(List.of());
    }

    private List<CommentThread> threads(PersonId viewer, Notice notice) {
        var comments = rows.commentsOn(notice.id());
        var reasons = reasonsOfReturn(notice, comments);
        if (comments.isEmpty() && reasons.isEmpty()) {
            return List.of();
        }
        var answers = rows.answersOn(notice.id()).stream().collect(Collectors.groupingBy(Answer::comment));
        var closed = items.of(notice.id()).stream()
                .filter(item -> item.closed() != null && item.closed().outcome() != null)
                .toList();
        return Stream.concat(
                        reasons.stream()
                                .map(reason ->
                                        new CommentThread(reason, answers.getOrDefault(reason.id(), List.of()), true)),
                        comments.stream()
                                .map(comment -> new CommentThread(
                                        comment,
                                        answers.getOrDefault(comment.id(), List.of()),
                                        isSent(comment, closed))))
                .filter(thread ->
                        thread.sent() || viewer.equals(thread.comment().author()))
                .toList();
    }

    /** Whether its author has decided anything on the notice since it was written. */
    private static boolean isSent(Comment comment, List<WorkItem> closed) {
        return closed.stream()
                .map(WorkItem::closed)
                .filter(Objects::nonNull)
                .anyMatch(by -> comment.author().equals(by.by()) && !by.at().isBefore(comment.at()));
    }

    /** The reasons for which the present revision was sent back ask for an answer as comments do. */
    private List<Comment> reasonsOfReturn(Notice notice, List<Comment> comments) {
        return notice.revision() == 0
                ? List.of()
                : opinions.on(notice.id()).stream()
                        .filter(opinion ->
                                opinion.verdict() == Verdict.RETURN && opinion.revision() == notice.revision())
                        .filter(opinion -> comments.stream().noneMatch(comment -> isSame(comment, opinion)))
                        .map(CommentThreads::reason)
                        .toList();
    }

    /** Whether the reason was said at a marked place. */
    private static boolean isSame(Comment comment, Opinion opinion) {
        return comment.author().equals(opinion.actor())
                && comment.revision() == opinion.revision()
                && comment.words().equals(NormalText.of(opinion.words()));
    }

    private static Comment reason(Opinion opinion) {
        return new Comment(
                opinion.id(),
                opinion.notice(),
                opinion.revision(),
                opinion.step(),
                opinion.stage(),
                opinion.actor(),
                null,
                opinion.words(),
                null,
                opinion.at());
    }

    /** Comments and reasons of a return that nobody has answered yet. */
    @Transactional(readOnly = true)
    public List<CommentThread> unanswered(PersonId viewer, NoticeId id) {
        return on(viewer, id).stream()
                .filter(thread -> thread.sent() && thread.isOpen())
                .toList();
    }

    /** @throws Refusal when this person may see no such comment on the notice */
    CommentThread find(PersonId person, Notice notice, UUID comment) {
        return (access.may(person, notice, NoticeAction.READ) ? threads(person, notice) : List.<CommentThread>of())
                .stream()
                        .filter(thread -> thread.comment().id().equals(comment))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("comments.refused.not-found"));
    }
}
