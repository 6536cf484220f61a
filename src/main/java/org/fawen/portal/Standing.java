package org.fawen.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.LaterChange;
import org.fawen.notice.PublicHistory;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.Relation;
import org.fawen.notice.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What a page says above its text of a notice that is no longer what it was, and how it stands to others.
 *
 * @param validity key of the word; none while it is in force as issued
 * @param reason what was given to readers; none where nothing was
 * @param day from when, {@code yyyy-MM-dd}
 * @param documents the notices that say so
 * @param others the notices of which this one says so
 * @param changed whether there is a page of what was changed
 */
record Standing(
        @Nullable String validity,
        @Nullable String reason,
        @Nullable String day,
        List<Related> documents,
        List<Related> others,
        boolean changed) {

    /** In force as issued, or nothing to be said of it. */
    static final Standing NONE = new Standing(null, null, null, List.of(), List.of(), false);

    private static final Set<ChangeKind> OVERRIDDEN = Set.of(ChangeKind.TAKING_DOWN, ChangeKind.REINSTATEMENT);

    /**
     * Another notice.
     *
     * @param key of the words for the relation
     */
    record Related(
            String key, String path, String title, @Nullable String number, String day) {

        static Related of(Relation relation) {
            return new Related(
                    "portal.relation." + relation.kind() + (relation.byOther() ? ".by" : ""),
                    "/notices/" + relation.other(),
                    relation.title(),
                    relation.number(),
                    relation.effectiveOn().toString());
        }
    }

    static Standing of(PublishedNotice notice, PublicHistory history, PortalSettings settings) {
        var related = history.relationsOf(notice.id());
        var documents =
                related.stream().filter(Relation::byOther).map(Related::of).toList();
        var others = related.stream()
                .filter(relation -> !relation.byOther())
                .map(Related::of)
                .toList();
        if (notice.validity() == Validity.IN_FORCE) {
            return new Standing(null, null, null, documents, others, false);
        }
        var changes = history.changesTo(notice.id());
        var last = changes.reversed().stream()
                .filter(change -> notice.validity() == Validity.WITHDRAWN || !OVERRIDDEN.contains(change.kind()))
                .findFirst();
        var corrected = changes.stream().anyMatch(change -> change.kind() == ChangeKind.CORRECTION);
        return new Standing(
                "portal.validity." + notice.validity(),
                last.map(LaterChange::reason).orElse(null),
                last.map(change -> day(change, settings)).orElse(null),
                documents,
                others,
                corrected);
    }

    private static String day(LaterChange change, PortalSettings settings) {
        var on = change.effectiveOn();
        var at = change.endedAt();
        return on != null ? on.toString() : day(at == null ? change.askedAt() : at, settings);
    }

    static String day(Instant at, PortalSettings settings) {
        return String.format(Locale.ROOT, "%s", LocalDate.ofInstant(at, settings.zone()));
    }
}
