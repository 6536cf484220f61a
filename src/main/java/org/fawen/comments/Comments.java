package org.fawen.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fawen.comments.Answer.Kind;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Participation;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.NormalText;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批注 and 建议改为: said by those who judge a text, seen by others once the verdict is given, answered by the drafter. No
 * comment touches the text or its hash.
 */
@Service
public class Comments {

    private static final Set<Step> JUDGING = EnumSet.of(
            Step.DEPARTMENT_REVIEW,
            Step.COUNTERSIGN,
            Step.OFFICE_REVIEW,
            Step.LEGAL_REVIEW,
            Step.MEETING,
            Step.LEADER_REVIEW,
            Step.SIGN_OFF);

    private final CommentRows rows;
    private final Notices notices;
    private final Revisions revisions;
    private final Opinions opinions;
    private final NoticeAccess access;
    private final Participation participation;
    private final WorkItems items;
    private final Organisations organisations;
    private final Acts acts;

    Comments(
            CommentRows rows,
            Notices notices,
            Revisions revisions,
            Opinions opinions,
            NoticeAccess access,
            Participation participation,
            WorkItems items,
            Organisations organisations,
            Acts acts) {
        this.rows = rows;
        this.notices = notices;
        this.revisions = revisions;
        this.opinions = opinions;
        this.access = access;
        this.participation = participation;
        this.items = items;
        this.organisations = organisations;
        this.acts = acts;
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
                        .map(Comments::reason)
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

    /** The item at which this person may comment on the notice now. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> itemOf(PersonId person, NoticeId id) {
        return notices.find(id).flatMap(notice -> itemOf(person, notice));
    }

    private Optional<WorkItem> itemOf(PersonId person, Notice notice) {
        var organisation = organisations.current();
        var decided = participation.decisionsOn(notice.id()).getOrDefault(person, Set.of());
        return items.openOf(notice.id()).stream()
                .filter(item -> JUDGING.contains(item.step()) && item.isFor(person, organisation))
                .filter(item -> access.mayDecide(person, notice, item.step(), item.stage(), decided))
                .max(Comparator.comparing(WorkItem::openedAt));
    }

    /**
     * Says something about a place; private until the person's verdict.
     *
     * @param command made once per form
     * @param seen hash of the text that was marked
     * @param replacement the words that should stand there; null when nothing is suggested
     * @throws Refusal when the person does not judge this text now, it has changed, or words are missing
     */
    @Transactional
    public void write(
            UUID command,
            PersonId person,
            NoticeId id,
            ContentHash seen,
            Range range,
            String words,
            @Nullable String replacement) {
        var notice = notices.lock(id).orElseThrow(Comments::notFound);
        var item = itemOf(person, notice).orElseThrow(Comments::notFound);
        if (!notice.hash().equals(seen)) {
            throw new Refusal("comments.refused.place");
        }
        var said = NormalText.of(words.strip());
        var instead = replacement == null ? null : oneLine(replacement);
        checkWords(said, instead, range);
        var text = revisions.find(id, notice.revision()).orElseThrow(Comments::notFound);
        var comment = new Comment(
                command,
                id,
                notice.revision(),
                item.step(),
                item.stage(),
                person,
                TextAnchor.in(text.content().blocks(), range),
                said,
                instead,
                acts.now());
        if (rows.add(comment)) {
            // The words stay private: the trail holds what proves them later.
            trail(notice, command, person, "comment", digest(comment), item);
        }
    }

    private static String oneLine(String replacement) {
        return NormalText.of(replacement.strip().replaceAll("\\s*\\R\\s*", ""));
    }

    private static void checkWords(String said, @Nullable String instead, Range range) {
        if (instead == null && said.isEmpty()) {
            throw new Refusal("comments.refused.words-missing");
        }
        if (instead != null && instead.equals(range.quote())) {
            throw new Refusal("comments.refused.nothing-changed");
        }
        var longest = Math.max(said.length(), instead == null ? 0 : instead.length());
        if (longest > CommentThread.LONGEST) {
            throw new Refusal("comments.refused.too-long", CommentThread.LONGEST);
        }
    }

    private static String digest(Comment comment) {
        var all = String.join(
                "\n", String.valueOf(comment.anchor()), comment.words(), String.valueOf(comment.replacement()));
        return ContentHash.ofBytes(all.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .value();
    }

    /** Takes back what nobody else has seen yet. */
    @Transactional
    public void drop(PersonId person, NoticeId id, UUID comment) {
        var notice = notices.lock(id).orElseThrow(Comments::notFound);
        var thread = seen(person, notice, comment);
        if (thread.sent() || !thread.comment().author().equals(person)) {
            throw new Refusal("comments.refused.sent");
        }
        rows.drop(comment);
        trail(notice, UUID.randomUUID(), person, "drop-comment", digest(thread.comment()), null);
    }

    /** 回复. */
    @Transactional
    public void reply(PersonId person, NoticeId id, UUID comment, String words) {
        answer(person, id, comment, Kind.REPLY, words);
    }

    /** 采纳: the drafter has put the suggested words into the text. */
    @Transactional
    public void adopt(PersonId person, NoticeId id, UUID comment) {
        answer(person, id, comment, Kind.ADOPTED, "");
    }

    /** 不采纳 or 未改, with the reason. */
    @Transactional
    public void decline(PersonId person, NoticeId id, UUID comment, String reason) {
        answer(person, id, comment, Kind.DECLINED, reason);
    }

    /** 已改 by the drafter, 解决 by who said it. */
    @Transactional
    public void resolve(PersonId person, NoticeId id, UUID comment) {
        answer(person, id, comment, Kind.RESOLVED, "");
    }

    /** 重新打开. */
    @Transactional
    public void reopen(PersonId person, NoticeId id, UUID comment) {
        answer(person, id, comment, Kind.REOPENED, "");
    }

    /** Whether the person may give this answer, by who they are; the state of the comment is another question. */
    public boolean may(PersonId person, Notice notice, CommentThread thread, Kind kind) {
        var author = thread.comment().author().equals(person);
        return thread.sent()
                && switch (kind) {
                    case REPLY -> access.may(person, notice, NoticeAction.COMMENT);
                    case ADOPTED, DECLINED -> access.may(person, notice, NoticeAction.WRITE);
                    case RESOLVED, REOPENED ->
                        access.may(person, notice, NoticeAction.WRITE)
                                || author && access.may(person, notice, NoticeAction.COMMENT);
                };
    }

    private void answer(PersonId person, NoticeId id, UUID comment, Kind kind, String words) {
        var notice = notices.lock(id).orElseThrow(Comments::notFound);
        var thread = seen(person, notice, comment);
        if (!may(person, notice, thread, kind)) {
            throw notFound();
        }
        var said = NormalText.of(words.strip());
        thread.check(kind, said);
        var answer = new Answer(UUID.randomUUID(), comment, kind, person, said, acts.now());
        rows.add(id, answer);
        trail(notice, answer.id(), person, verb(kind), inWords(thread.comment(), said), null);
    }

    private CommentThread seen(PersonId person, Notice notice, UUID comment) {
        return (access.may(person, notice, NoticeAction.READ) ? threads(person, notice) : List.<CommentThread>of())
                .stream()
                        .filter(thread -> thread.comment().id().equals(comment))
                        .findFirst()
                        .orElseThrow(Comments::notFound);
    }

    private static String verb(Kind kind) {
        return switch (kind) {
            case REPLY -> "reply-to-comment";
            case ADOPTED -> "adopt-suggestion";
            case DECLINED -> "decline-comment";
            case RESOLVED -> "resolve-comment";
            case REOPENED -> "reopen-comment";
        };
    }

    /** What the trail says an answer was about. */
    private static String inWords(Comment comment, String said) {
        var about = new ArrayList<String>();
        if (comment.anchor() != null) {
            about.add("“%s”".formatted(comment.anchor().quote()));
        }
        if (comment.replacement() != null) {
            about.add("→“%s”".formatted(comment.replacement()));
        }
        if (!said.isEmpty()) {
            about.add((about.isEmpty() ? "" : "：") + said);
        }
        return String.join("", about);
    }

    private void trail(
            Notice notice, UUID command, PersonId person, String verb, String words, @Nullable WorkItem item) {
        acts.leaveTrail(new ActPerformed(
                command,
                notice.id(),
                null,
                person,
                verb,
                item == null ? null : item.step(),
                item == null ? null : item.stage(),
                notice.revision(),
                notice.hash(),
                words,
                acts.now()));
    }

    private static Refusal notFound() {
        return new Refusal("comments.refused.not-found");
    }
}
