package org.fawen.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.fawen.identity.PersonId;
import org.fawen.notice.Drafts;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Opinion;
import org.fawen.notice.Revisions;
import org.fawen.notice.Standing;
import org.fawen.notice.comparison.Comparison;
import org.fawen.shell.SinceSeen;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Attention;
import org.fawen.workflow.OpinionStandings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds which text of a notice a person sees, and what has changed in it since. */
@Component
class TextsShown {

    private final Drafts drafts;
    private final Revisions revisions;
    private final Attention attention;
    private final OpinionStandings standingsOf;

    TextsShown(Drafts drafts, Revisions revisions, Attention attention, OpinionStandings standingsOf) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.attention = attention;
        this.standingsOf = standingsOf;
    }

    /** The newest revision, or for the drafter the working copy; empty for others while nothing was submitted. */
    Optional<TextShown> of(Notice notice, PersonId person) {
        var unfinished = notice.status() == NoticeStatus.DRAFT || notice.revision() == 0;
        if (unfinished && notice.drafter().equals(person)) {
            return drafts.find(notice.id()).map(draft -> TextShown.working(draft.content(), notice.revision()));
        }
        return revisions.find(notice.id(), notice.revision()).map(TextShown::frozen);
    }

    /** What differs from the text the person last saw; none for the first look and for one's own working copy. */
    @Nullable
    SinceSeen since(TextShown shown, Course course, PersonId person) {
        var notice = course.notice();
        if (shown.working() || notice.drafter().equals(person)) {
            return null;
        }
        var before = before(shown, course, person);
        return before.isEmpty()
                ? null
                : revisions
                        .find(notice.id(), before.getAsInt())
                        .map(revision ->
                                new SinceSeen(before.getAsInt(), Comparison.of(revision.content(), shown.content())))
                        .orElse(null);
    }

    /** Counts, once for each earlier text, in how many places it differs from the one shown, and judges what was said. */
    SheetOfOpinions.Changes changesTo(TextShown shown, Course course) {
        var notice = course.notice();
        var counted = new HashMap<Integer, Integer>();
        var standings = new AtomicReference<@Nullable Map<Opinion, Standing>>();
        return new SheetOfOpinions.Changes() {
            @Override
            public int since(int revision) {
                return counted.computeIfAbsent(
                        revision,
                        number -> revisions
                                .find(notice.id(), number)
                                .map(before -> Comparison.of(before.content(), shown.content())
                                        .places())
                                .orElse(0));
            }

            @Override
            public Standing standing(Opinion opinion) {
                if (standings.get() == null) {
                    standings.set(standingsOf.of(notice, course.opinions(), shown.content()));
                }
                return Objects.requireNonNull(standings.get()).getOrDefault(opinion, Standing.AFFECTED);
            }
        };
    }

    // Looking again must not wipe out what changed since the person's last act: then that act is the measure.
    private OptionalInt before(TextShown shown, Course course, PersonId person) {
        var seen = attention.lastSeen(person, course.notice().id());
        if (seen.isPresent() && seen.getAsInt() < shown.revision()) {
            return seen;
        }
        return course.acts().stream()
                .filter(act -> person.equals(act.person()))
                .filter(act -> Objects.nonNull(act.item()))
                .mapToInt(ActPerformed::revision)
                .filter(revision -> revision > 0)
                .reduce((earlier, later) -> later)
                .stream()
                .filter(revision -> revision < shown.revision())
                .findFirst();
    }
}
