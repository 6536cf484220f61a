package org.fawen.comments;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Participation;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.NormalText;
import org.fawen.workflow.Acts;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批注 and 建议改为: said by those who judge a text, seen by others once the verdict is given. No comment touches the text or
 * its hash.
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

    private final CommentThreads threads;
    private final CommentRows rows;
    private final Notices notices;
    private final Revisions revisions;
    private final NoticeAccess access;
    private final Participation participation;
    private final WorkItems items;
    private final Organisations organisations;
    private final CommentTrail trail;
    private final Acts acts;

    Comments(
            CommentThreads threads,
            CommentRows rows,
            Notices notices,
            Revisions revisions,
            NoticeAccess access,
            Participation participation,
            WorkItems items,
            Organisations organisations,
            CommentTrail trail,
            Acts acts) {
        this.threads = threads;
        this.rows = rows;
        this.notices = notices;
        this.revisions = revisions;
        this.access = access;
        this.participation = participation;
        this.items = items;
        this.organisations = organisations;
        this.trail = trail;
        this.acts = acts;
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
            trail.leave(notice, command, person, "comment", digest(comment), item);
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
        return ContentHash.ofBytes(all.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** Takes back what nobody else has seen yet. */
    @Transactional
    public void drop(PersonId person, NoticeId id, UUID comment) {
        var notice = notices.lock(id).orElseThrow(Comments::notFound);
        var thread = threads.find(person, notice, comment);
        if (thread.sent() || !thread.comment().author().equals(person)) {
            throw new Refusal("comments.refused.sent");
        }
        rows.drop(comment);
        trail.leave(notice, UUID.randomUUID(), person, "drop-comment", digest(thread.comment()), null);
    }

    private static Refusal notFound() {
        return new Refusal("comments.refused.not-found");
    }
}
