package org.fawen.portal;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicEntries;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.PlainText;
import org.jspecify.annotations.Nullable;

/** Lists and search of published notices without a database; words are found as they stand. */
class EntriesInMemory implements PublicEntries {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PublishedInMemory published;

    EntriesInMemory(PublishedInMemory published) {
        this.published = published;
    }

    @Override
    public List<PublishedNotice> page(Choice choice, @Nullable Position before, int limit) {
        return chosen(choice)
                .filter(notice -> before == null
                        || notice.publishedAt().isBefore(before.at())
                        || notice.publishedAt().equals(before.at())
                                && notice.id()
                                                .toString()
                                                .compareTo(before.notice().toString())
                                        > 0)
                .limit(limit)
                .toList();
    }

    private Stream<PublishedNotice> chosen(Choice choice) {
        return published.everything().stream()
                .filter(notice -> notice.validity() != Validity.WITHDRAWN)
                .filter(notice -> notice.content().audience() == choice.audience())
                .filter(notice -> choice.column() == null || columnOf(notice) == choice.column())
                .filter(notice -> choice.year() == null || choice.year() == year(notice))
                .filter(notice -> choice.organ() == null
                        || choice.organ().equals(notice.content().issuers().getFirst()))
                .filter(notice -> choice.docType() == null
                        || choice.docType() == notice.content().docType())
                .filter(notice -> Stream.of(choice.words().split(" +"))
                        .allMatch(word -> (notice.content().title() + PlainText.of(notice.content())).contains(word)));
    }

    private static int year(PublishedNotice notice) {
        return notice.publishedAt().atZone(ZONE).getYear();
    }

    @Override
    public long count(Choice choice, int most) {
        return chosen(choice).limit(most).count();
    }

    @Override
    public Facets facets(Choice choice) {
        var all = chosen(Choice.all(choice.audience())).toList();
        return new Facets(
                all.stream().map(EntriesInMemory::year).distinct().toList(),
                all.stream()
                        .map(notice -> notice.content().issuers().getFirst())
                        .distinct()
                        .toList(),
                all.stream()
                        .map(notice -> notice.content().docType())
                        .distinct()
                        .toList());
    }

    @Override
    public Optional<PublishedNotice> find(NoticeId notice, Audience audience) {
        return published.find(notice).filter(found -> found.content().audience() == audience);
    }

    @Override
    public boolean offers(Audience audience, String sha256, String fileName) {
        return published.everything().stream()
                .filter(notice -> notice.content().audience() == audience)
                .flatMap(notice -> notice.content().attachments().stream())
                .anyMatch(attachment -> attachment.sha256().equals(sha256)
                        && attachment.fileName().equals(fileName));
    }

    @Override
    public SiteColumn columnOf(NoticeId notice) {
        return published.find(notice).map(EntriesInMemory::columnOf).orElse(SiteColumn.NOTICES);
    }

    private static SiteColumn columnOf(PublishedNotice notice) {
        return notice.content().docType() == DocType.PUBLICITY ? SiteColumn.PUBLICITY : SiteColumn.NOTICES;
    }
}
