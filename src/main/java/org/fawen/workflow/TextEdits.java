package org.fawen.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.fawen.notice.Amendment;
import org.fawen.notice.Amendments;
import org.fawen.notice.Drafts;
import org.fawen.notice.Drafts.Draft;
import org.fawen.notice.Notice;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.Step;
import org.fawen.notice.Substance;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Changing the text in place while it is under decision: 核稿改稿 at office-review, 改后签发 at sign-off. Only who holds the
 * item may; what is written is kept apart from the text that others read, and frozen as a revision under its author's name.
 */
@Service
public class TextEdits {

    private static final Set<Step> HERE = Doing.EDIT.steps();
    private static final Set<Step> OFFICE = Set.of(Step.OFFICE_REVIEW);

    private final Acts acts;
    private final Notices notices;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Amendments amendments;
    private final ProofRequests proofs;
    private final AmendedTexts texts;

    TextEdits(
            Acts acts,
            Notices notices,
            Revisions revisions,
            Drafts drafts,
            Amendments amendments,
            ProofRequests proofs,
            AmendedTexts texts) {
        this.acts = acts;
        this.notices = notices;
        this.revisions = revisions;
        this.drafts = drafts;
        this.amendments = amendments;
        this.proofs = proofs;
        this.texts = texts;
    }

    /**
     * The text at an item as it is kept now.
     *
     * @param version to be named by the next save; 0 for the frozen text
     * @param base hash of the frozen text
     */
    public record Present(Content content, long version, ContentHash base) {}

    /** What is kept of the text at this item; empty for who does not hold it. */
    public Optional<Present> present(Act act) {
        var found = new AtomicReference<Optional<Present>>(Optional.empty());
        notices.find(act.notice())
                .ifPresent(notice -> acts.during(
                        act.seeing(notice.hash()),
                        HERE,
                        performing -> found.set(Optional.of(present(performing.notice())))));
        return Objects.requireNonNull(found.get());
    }

    private Present present(Notice notice) {
        return unfinished(notice)
                .map(kept -> new Present(kept.content(), kept.version(), notice.hash()))
                .orElseGet(() -> new Present(revisions.newest(notice).content(), 0, notice.hash()));
    }

    /**
     * What a person changed of an earlier text and never sent, because the notice was taken back.
     *
     * @param before the text it was written on
     */
    public record Left(Amendment amendment, Content before) {}

    /** What is left of this person's earlier changes; empty for who does not hold the item. */
    public Optional<Left> left(Act act) {
        var found = new AtomicReference<Optional<Left>>(Optional.empty());
        acts.during(
                act,
                HERE,
                performing -> found.set(amendments
                        .leftBy(act.person(), performing.notice())
                        .flatMap(amendment -> revisions
                                .find(amendment.notice(), amendment.base())
                                .map(before -> new Left(amendment, before.content())))));
        return Objects.requireNonNull(found.get());
    }

    /** The person has taken over what was left, or wants it no more. */
    public void forget(Act act, Left left) {
        acts.during(
                act,
                HERE,
                performing -> amendments.drop(
                        left.amendment().notice(), left.amendment().base()));
    }

    /**
     * Keeps what was written. What somebody else wrote before and did not send is frozen first, under that person's name.
     *
     * @param version the version the writer began from; 0 for the frozen text
     */
    public Kept keep(Act act, long version, String title, List<String> addressees, List<Block> blocks) {
        var kept = new AtomicReference<@Nullable Kept>();
        var refused = acts.during(act, HERE, performing -> {
            var theirs = unfinished(performing.notice());
            if (theirs.map(Amendment::version).orElse(0L) != version) {
                kept.set(new Kept.Conflict(theirs));
                return;
            }
            var notice = theirs.filter(other -> !other.author().equals(act.person()))
                    .filter(other -> other.changes(performing.notice()))
                    .map(other -> frozen(performing, other))
                    .orElse(performing.notice());
            var words = revisions.newest(notice).content().withWords(title, addressees, blocks);
            if (words.title().isBlank() || words.blocks().isEmpty()) {
                throw new Refusal("workflow.refused.text-empty");
            }
            amendments.save(
                    new Amendment(notice.id(), notice.revision(), act.person(), version + 1, words, performing.now()));
            kept.set(new Kept.Done(version + 1, notice.hash()));
        });
        return refused.<Kept>map(Kept.Not::new).orElseGet(() -> Objects.requireNonNull(kept.get()));
    }

    /** Freezes what the office changed as the next revision and asks the drafter to proofread it. */
    public Frozen freeze(Act act) {
        var frozen = new AtomicReference<@Nullable Frozen>();
        var refused = acts.during(act, OFFICE, performing -> {
            var notice = performing.notice();
            var unfinished = unfinished(notice);
            if (unfinished.isPresent() && unfinished.orElseThrow().changes(notice)) {
                notice = frozen(performing, unfinished.orElseThrow());
            } else if (unfinished.isPresent()) {
                amendments.drop(notice.id(), notice.revision());
            }
            frozen.set(new Frozen.Text(notice.revision(), notice.hash()));
        });
        return refused.<Frozen>map(Frozen.Not::new).orElseGet(() -> Objects.requireNonNull(frozen.get()));
    }

    private Notice frozen(Performing performing, Amendment amendment) {
        var before = revisions.newest(performing.notice());
        var changed = notices.save(performing.notice().amend(amendment.content()));
        var revision = append(performing, changed, amendment);
        proofs.ask(changed, before, revision);
        return changed;
    }

    /**
     * 改后签发: the words the signer changed become the next revision, in the signer's act.
     *
     * @return the notice with the changed text, not saved yet
     * @throws Refusal when nothing was changed, a matter was, or an error was brought in
     */
    public Notice amendAtSignOff(Performing performing) {
        var notice = performing.notice();
        var amendment = unfinished(notice)
                .filter(kept -> kept.author().equals(performing.act().person()) && kept.changes(notice))
                .orElseThrow(() -> new Refusal("workflow.refused.nothing-changed"));
        if (notice.joint()) {
            throw new Refusal("workflow.refused.joint");
        }
        var changes = proofs.between(revisions.newest(notice).content(), amendment.content());
        if (!changes.isWording()) {
            throw new Refusal("workflow.refused.matter", Matters.words(changes.matters()));
        }
        texts.check(notice, amendment.content());
        var changed = notice.amend(amendment.content());
        append(performing, changed, amendment);
        return changed;
    }

    /** Whether a change of this text would be one of wording, or what of the matter it changes. */
    public Substance substance(Notice notice, String title, List<String> addressees, List<Block> blocks) {
        var before = revisions.newest(notice).content();
        return proofs.between(before, before.withWords(title, addressees, blocks));
    }

    private Revision append(Performing performing, Notice changed, Amendment amendment) {
        var now = performing.now();
        var revision = Revision.of(changed, amendment.content(), amendment.author(), now);
        revisions.append(revision);
        drafts.find(changed.id())
                .ifPresent(draft -> drafts.save(new Draft(changed.id(), amendment.content(), draft.request())));
        amendments.drop(changed.id(), amendment.base());
        acts.leaveTrail(new ActPerformed(
                UUID.randomUUID(),
                changed.id(),
                performing.item().id(),
                amendment.author(),
                "amend",
                performing.item().step(),
                performing.item().stage(),
                changed.revision(),
                changed.hash(),
                "",
                now));
        return revision;
    }

    private Optional<Amendment> unfinished(Notice notice) {
        return amendments.find(notice.id(), notice.revision()).filter(amendment -> amendment.isOf(notice));
    }
}
