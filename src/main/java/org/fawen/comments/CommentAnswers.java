package org.fawen.comments;

import java.util.ArrayList;
import java.util.UUID;
import org.fawen.comments.Answer.Kind;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.NormalText;
import org.fawen.workflow.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a comment: its drafter adopts, declines or resolves it, whoever has a part replies. */
@Service
public class CommentAnswers {

    private final CommentThreads threads;
    private final CommentRows rows;
    private final Notices notices;
    private final NoticeAccess access;
    private final CommentTrail trail;
    private final Acts acts;

    CommentAnswers(
            CommentThreads threads,
            CommentRows rows,
            Notices notices,
            NoticeAccess access,
            CommentTrail trail,
            Acts acts) {
        this.threads = threads;
        this.rows = rows;
        this.notices = notices;
        this.access = access;
        this.trail = trail;
        this.acts = acts;
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
        var notice = notices.lock(id).orElseThrow(CommentAnswers::notFound);
        var thread = threads.find(person, notice, comment);
        if (!may(person, notice, thread, kind)) {
            throw notFound();
        }
        var said = NormalText.of(words.strip());
        thread.check(kind, said);
        var answer = new Answer(UUID.randomUUID(), comment, kind, person, said, acts.now());
        rows.add(id, answer);
        trail.leave(notice, answer.id(), person, verb(kind), inWords(thread.comment(), said), null);
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

    private static Refusal notFound() {
        return new Refusal("comments.refused.not-found");
    }
}
