package org.fawen.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;
import org.fawen.notice.Drafts;
import org.fawen.notice.Notice;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.CanonicalForm;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Closed;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.TestFacts;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** Lays notices on desks, row by row as the acts would. Times are hours before {@link DeskSlice#NOW}. */
@Component
public class Desks {

    public static final PersonId DRAFTER = new PersonId("org-dept-drafter");

    private final Notices notices;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Opinions opinions;
    private final WorkItems items;
    private final ApplicationEventPublisher events;

    Desks(
            Notices notices,
            Drafts drafts,
            Revisions revisions,
            Opinions opinions,
            WorkItems items,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.drafts = drafts;
        this.revisions = revisions;
        this.opinions = opinions;
        this.items = items;
        this.events = events;
    }

    public static Instant hoursAgo(long hours) {
        return DeskSlice.NOW.minus(Duration.ofHours(hours));
    }

    public static Content text(String title) {
        return TestNotices.content().withTitle(title);
    }

    /** A draft with its drafter's open item. */
    public Laid draft(String title, long hoursAgo) {
        return draft(text(title), TestFacts.facts().get(), DRAFTER, hoursAgo);
    }

    public Laid draft(Content content, RoutingFacts facts, PersonId drafter, long hoursAgo) {
        var notice = Notice.draft(content, facts, drafter, hoursAgo(hoursAgo));
        notices.add(notice);
        drafts.save(new Drafts.Draft(notice.id(), content, RoutingRequest.NONE));
        var laid = new Laid(notice);
        laid.acts("begin", drafter, null, hoursAgo);
        laid.draftItem = laid.opens(Step.DRAFT, null, hoursAgo, null, drafter, "drafter@" + facts.draftingUnit());
        return laid;
    }

    /** A notice in review whose drafter has just sent it; nobody has it yet. */
    public Laid submitted(String title, long hoursAgo) {
        return draft(title, hoursAgo + 1).submits(hoursAgo);
    }

    /** A notice on its way. */
    public final class Laid {

        private Notice notice;
        private WorkItemId draftItem = new WorkItemId(UUID.randomUUID());

        private Laid(Notice notice) {
            this.notice = notice;
        }

        public Notice notice() {
            return notice;
        }

        public WorkItemId draftItem() {
            return draftItem;
        }

        public Laid becomes(Notice changed) {
            notice = notices.save(changed);
            return this;
        }

        public Laid writes(Content content) {
            drafts.save(new Drafts.Draft(notice.id(), content, RoutingRequest.NONE));
            return becomes(notice.write(content, notice.facts()));
        }

        public Laid submits(long hoursAgo) {
            var content = drafts.find(notice.id()).orElseThrow().content();
            var canonical = CanonicalForm.of(content);
            becomes(notice.submit());
            revisions.append(new Revision(
                    notice.id(),
                    notice.revision(),
                    content,
                    canonical,
                    ContentHash.ofBytes(canonical),
                    notice.facts(),
                    notice.drafter(),
                    hoursAgo(hoursAgo)));
            return closes(draftItem, Step.DRAFT, notice.drafter(), Outcome.SUBMIT, null, "", hoursAgo);
        }

        /** Opens an item for the members of the groups, due so many hours from now; late when negative. */
        public WorkItemId opens(Step step, long hoursAgo, @Nullable Long dueInHours, String... groups) {
            return opens(step, null, hoursAgo, dueInHours, null, groups);
        }

        public WorkItemId opens(
                Step step,
                @Nullable Stage stage,
                long hoursAgo,
                @Nullable Long dueInHours,
                @Nullable PersonId assignee,
                String... groups) {
            return opens(step, stage, hoursAgo, dueInHours, assignee, Set.of(), groups);
        }

        public WorkItemId opens(
                Step step,
                @Nullable Stage stage,
                long hoursAgo,
                @Nullable Long dueInHours,
                @Nullable PersonId assignee,
                Set<String> excluded,
                String... groups) {
            var item = new WorkItem(
                    new WorkItemId(UUID.randomUUID()),
                    notice.id(),
                    step,
                    stage,
                    assignee,
                    Arrays.stream(groups).map(CandidateGroup::new).toList(),
                    excluded.stream().map(PersonId::new).collect(Collectors.toSet()),
                    hoursAgo(hoursAgo),
                    dueInHours == null ? null : DeskSlice.NOW.plus(Duration.ofHours(dueInHours)),
                    null);
            items.open(item);
            settle();
            return item.id();
        }

        public Laid closes(
                WorkItemId item,
                Step step,
                PersonId by,
                Outcome outcome,
                @Nullable Verdict verdict,
                String words,
                long hoursAgo) {
            var command = UUID.randomUUID();
            items.close(item, new Closed(by, hoursAgo(hoursAgo), outcome, command));
            if (verdict != null) {
                opinions.add(new Opinion(
                        command,
                        notice.id(),
                        notice.revision(),
                        notice.hash(),
                        step,
                        null,
                        by,
                        null,
                        step == Step.COUNTERSIGN ? "publicity" : null,
                        verdict,
                        words,
                        hoursAgo(hoursAgo)));
            }
            var verb = verdict == null
                    ? outcome.key()
                    : verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            events.publishEvent(act(command, item, by, verb, step, words, hoursAgo));
            settle();
            return this;
        }

        public Laid approves(WorkItemId item, Step step, String by, String words, long hoursAgo) {
            return closes(item, step, new PersonId(by), Outcome.APPROVE, Verdict.APPROVE, words, hoursAgo);
        }

        /** Sent back: the notice lies with its drafter again. */
        public Laid returns(WorkItemId item, Step step, String by, String reason, long hoursAgo) {
            closes(item, step, new PersonId(by), Outcome.RETURN, Verdict.RETURN, reason, hoursAgo);
            becomes(notice.returnToDrafter(step, reason));
            draftItem = opens(Step.DRAFT, null, hoursAgo, null, notice.drafter(), "drafter@org-dept");
            return this;
        }

        public Laid cancels(WorkItemId item, long hoursAgo) {
            items.close(item, Closed.cancelled(hoursAgo(hoursAgo)));
            return this;
        }

        public Laid acts(String verb, @Nullable PersonId by, @Nullable Step step, long hoursAgo) {
            events.publishEvent(act(UUID.randomUUID(), null, by, verb, step, "", hoursAgo));
            settle();
            return this;
        }

        private ActPerformed act(
                UUID command,
                @Nullable WorkItemId item,
                @Nullable PersonId by,
                String verb,
                @Nullable Step step,
                String words,
                long hoursAgo) {
            return new ActPerformed(
                    command,
                    notice.id(),
                    item,
                    by,
                    verb,
                    step,
                    null,
                    notice.revision(),
                    notice.hash(),
                    words,
                    hoursAgo(hoursAgo));
        }
    }

    /** Writes what is written at the end of a transaction; that of a test never ends so. */
    public static void settle() {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
    }
}
