package org.fawen.desk;

import static org.fawen.desk.VersionsCompared.WORKING_COPY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fawen.desk.VersionsCompared.Preset;
import org.fawen.desk.VersionsCompared.Version;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Drafts;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.Verdict;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Content;
import org.fawen.workflow.Attention;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares versions of a notice for those whom {@link NoticeAccess} lets read; for others there is no such notice. */
@Service
public class Comparisons {

    private static final Set<Verdict> AGREED = EnumSet.of(Verdict.APPROVE, Verdict.AGREE_WITH_PROPOSAL, Verdict.SIGN);

    private final Notices notices;
    private final NoticeAccess access;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Opinions opinions;
    private final PublicationRecords publications;
    private final Attention attention;
    private final Organisations organisations;

    Comparisons(
            Notices notices,
            NoticeAccess access,
            Revisions revisions,
            Drafts drafts,
            Opinions opinions,
            PublicationRecords publications,
            Attention attention,
            Organisations organisations) {
        this.notices = notices;
        this.access = access;
        this.revisions = revisions;
        this.drafts = drafts;
        this.opinions = opinions;
        this.publications = publications;
        this.attention = attention;
        this.organisations = organisations;
    }

    /** A version with its text. */
    private record Text(Version version, Content content) {}

    /**
     * Two versions, compared; empty when the person may not read the notice, or there is no such version.
     *
     * @param from number of the earlier version; none leaves the choice to what this person saw or agreed to last
     * @param to number of the later one; none is the newest
     */
    @Transactional(readOnly = true)
    public Optional<VersionsCompared> compare(
            PersonId person, NoticeId id, @Nullable Integer from, @Nullable Integer to) {
        return notices.find(id)
                .filter(notice -> access.may(person, notice, NoticeAction.READ))
                .flatMap(notice -> compare(person, notice, from, to));
    }

    private Optional<VersionsCompared> compare(
            PersonId person, Notice notice, @Nullable Integer from, @Nullable Integer to) {
        var texts = texts(person, notice);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        var newest = texts.getLast().version().number();
        var presets = presets(person, notice, texts);
        var earlier = from != null
                ? from
                : presets.isEmpty() ? newest : presets.getFirst().from();
        var later = to != null ? to : newest;
        return find(texts, earlier)
                .flatMap(one -> find(texts, later)
                        .map(other -> new VersionsCompared(
                                other.content().title(),
                                texts.stream().map(Text::version).toList(),
                                presets,
                                one.version(),
                                other.version(),
                                Comparison.of(one.content(), other.content()))));
    }

    private static Optional<Text> find(List<Text> texts, int number) {
        return texts.stream().filter(text -> text.version().number() == number).findFirst();
    }

    private List<Text> texts(PersonId person, Notice notice) {
        var texts = new ArrayList<Text>();
        revisions.of(notice.id()).forEach(revision -> texts.add(text(revision)));
        if (access.may(person, notice, NoticeAction.WRITE)) {
            drafts.find(notice.id()).ifPresent(draft -> texts.add(working(notice, draft.content())));
        }
        return texts;
    }

    private Text text(Revision revision) {
        var author = organisations.current().nameOf(revision.author());
        return new Text(
                new Version(
                        revision.number(),
                        author,
                        revision.at(),
                        revision.hash().checkCode()),
                revision.content());
    }

    private Text working(Notice notice, Content content) {
        var author = organisations.current().nameOf(notice.drafter());
        return new Text(new Version(WORKING_COPY, author, null, notice.hash().checkCode()), content);
    }

    private List<Preset> presets(PersonId person, Notice notice, List<Text> texts) {
        var newest = texts.getLast().version().number();
        var presets = new ArrayList<Preset>();
        offer(presets, "seen", attention.lastSeen(person, notice.id()), newest, notice);
        offer(presets, "agreed", lastAgreed(person, notice), newest, notice);
        offer(presets, "published", published(notice), newest, notice);
        if (texts.size() > 1) {
            var previous = texts.get(texts.size() - 2).version().number();
            offer(presets, "previous", OptionalInt.of(previous), newest, notice);
        }
        return presets;
    }

    /** An old version only, and each once: comparing the newest with itself tells nothing. */
    private static void offer(List<Preset> presets, String key, OptionalInt from, int newest, Notice notice) {
        var latest = newest == WORKING_COPY ? notice.revision() + 1 : newest;
        if (from.isPresent()
                && from.getAsInt() > 0
                && from.getAsInt() < latest
                && presets.stream().noneMatch(preset -> preset.from() == from.getAsInt())) {
            presets.add(new Preset(key, from.getAsInt(), newest));
        }
    }

    private OptionalInt lastAgreed(PersonId person, Notice notice) {
        return opinions.on(notice.id()).stream()
                .filter(opinion -> opinion.actor().equals(person) && AGREED.contains(opinion.verdict()))
                .mapToInt(Opinion::revision)
                .reduce((earlier, later) -> later);
    }

    private OptionalInt published(Notice notice) {
        return publications
                .find(notice.id())
                .filter(publication -> publication.publishedAt() != null)
                .map(publication -> OptionalInt.of(publication.revision()))
                .orElseGet(OptionalInt::empty);
    }
}
