package org.fawen.cli;

import java.time.Duration;
import org.fawen.drafting.Attachments;
import org.fawen.drafting.Drafting;
import org.fawen.identity.DemoMode;
import org.fawen.identity.Organisations;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.content.Disclosure;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Works a notice through every step of its way as the people of the demonstration would: each item is taken from the
 * inbox of the first person in whose inbox it lies.
 */
@Service
class DemoRun {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int MOST_ACTS = 100;

    private final Drafting drafting;
    private final Notices notices;
    private final WorkItems items;
    private final Attachments attachments;
    private final Organisations organisations;
    private final Inboxes inboxes;
    private final StockActs acts;
    private final PageWatch pages;
    private final DemoMode mode;
    private final Answers answers;

    DemoRun(
            Drafting drafting,
            Notices notices,
            WorkItems items,
            Attachments attachments,
            Organisations organisations,
            Inboxes inboxes,
            StockActs acts,
            PageWatch pages,
            DemoMode mode,
            Answers answers) {
        this.drafting = drafting;
        this.notices = notices;
        this.items = items;
        this.attachments = attachments;
        this.organisations = organisations;
        this.inboxes = inboxes;
        this.acts = acts;
        this.pages = pages;
        this.mode = mode;
        this.answers = answers;
    }

    /**
     * From a new draft to the end of its way.
     *
     * @param address of this instance, for the public page
     */
    Answer walk(ReceivedFile file, String address) {
        var walk = new Walk(begin(file));
        try {
            onward(walk, null);
            return arrived(walk, address);
        } catch (Refusal refusal) {
            var found = refusal.key().equals("drafting.refused.findings");
            return new Answer(found ? Commands.ERRORS_FOUND : Commands.STOPPED, walk.line(answers.sentence(refusal)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(Commands.STOPPED, walk.line(answers.sentence("cli.stopped.interrupted")));
        }
    }

    /** Begins the draft. */
    NoticeId begin(ReceivedFile file) {
        if (!mode.demo()) {
            throw new Refusal("cli.refused.no-demo");
        }
        var organisation = organisations.current();
        var unit = DraftingUnits.of(file.notice(), organisation);
        return drafting.begin(
                FirstDrafter.of(unit, organisation),
                unit,
                file.content(attachments),
                file.notice().routingRequest());
    }

    /**
     * Acts until the notice is issued, or waits at {@code before}.
     *
     * @param before the step at which to stop, or the first one behind it; none goes to the end
     */
    void onward(Walk walk, @Nullable Step before) throws InterruptedException {
        for (var act = 0; act < MOST_ACTS; act++) {
            var notice = notices.get(walk.notice());
            if (notice.status().isEnded()) {
                return;
            }
            var open = items.openOf(walk.notice());
            if (open.isEmpty()) {
                waitForPublication(walk);
                return;
            }
            var next = open.getFirst();
            if (before != null && next.step().compareTo(before) >= 0) {
                return;
            }
            act(walk, notice, next);
        }
        throw new Refusal("cli.stopped.too-many-acts", MOST_ACTS);
    }

    private void act(Walk walk, Notice notice, WorkItem item) {
        var person = inboxes.firstWith(item);
        switch (acts.perform(person, notice, item)) {
            case Acted.Done done -> walk.passed(item.step());
            case Acted.Noted noted -> throw stopped("cli.stopped.deferred", item);
            case Acted.Refused refused -> throw refused.refusal();
            case Acted.NotAllowed no -> throw stopped("cli.stopped.not-allowed", item);
            case Acted.NotFound no -> throw stopped("cli.stopped.not-found", item);
            case Acted.AlreadyDone done -> throw stopped("cli.stopped.already-done", item);
            case Acted.Changed changed -> throw stopped("cli.stopped.changed", item);
        }
    }

    private static Refusal stopped(String key, WorkItem item) {
        return new Refusal(key, item.step());
    }

    /** A job of the process publishes; it looks every few seconds. */
    private void waitForPublication(Walk walk) throws InterruptedException {
        var end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < end) {
            if (notices.get(walk.notice()).status().isIssued()
                    || !items.openOf(walk.notice()).isEmpty()) {
                return;
            }
            Thread.sleep(LOOK_AGAIN);
        }
        throw new Refusal("cli.stopped.not-published", LONGEST_WAIT.toSeconds());
    }

    private Answer arrived(Walk walk, String address) throws InterruptedException {
        var notice = notices.get(walk.notice());
        if (!notice.status().isIssued()) {
            var open = items.openOf(walk.notice());
            throw open.isEmpty()
                    ? new Refusal("cli.stopped.ended", notice.status())
                    : new Refusal("cli.stopped.waits", open.getFirst().step());
        }
        var disclosure = notice.facts().disclosure();
        if (disclosure != Disclosure.PROACTIVE) {
            return new Answer(
                    0, walk.line("not public: %s\t%s/desk/notices/%s".formatted(disclosure, address, walk.notice())));
        }
        var page = "%s/notices/%s".formatted(address, walk.notice());
        pages.waitFor(page);
        return new Answer(0, walk.line(page));
    }
}
