package org.fawen.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fawen.notice.BlobStore;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.Validity;
import org.fawen.notice.content.ContentHash;

/** Published notices and files without a database. */
class PublishedInMemory implements PublishedNotices, BlobStore {

    private static final Comparator<PublishedNotice> NEWEST_FIRST = Comparator.comparing(PublishedNotice::publishedAt)
            .reversed()
            .thenComparing(notice -> notice.id().value());

    private final List<PublishedNotice> notices = new ArrayList<>();
    private final Map<String, byte[]> blobs = new HashMap<>();
    private Optional<RuntimeException> fault = Optional.empty();

    void publish(PublishedNotice notice) {
        notices.removeIf(present -> present.id().equals(notice.id()));
        notices.add(notice);
        notices.sort(NEWEST_FIRST);
    }

    void empty() {
        notices.clear();
        fault = Optional.empty();
    }

    /** Newest first. */
    List<PublishedNotice> everything() {
        fault.ifPresent(exception -> {
            throw exception;
        });
        return List.copyOf(notices);
    }

    /** Every question is answered with this exception. */
    void failWith(RuntimeException exception) {
        fault = Optional.of(exception);
    }

    @Override
    public Optional<PublishedNotice> find(NoticeId notice) {
        fault.ifPresent(exception -> {
            throw exception;
        });
        return notices.stream().filter(present -> present.id().equals(notice)).findAny();
    }

    @Override
    public List<PublishedNotice> newest(int limit, int offset) {
        return shown().skip(offset).limit(limit).toList();
    }

    @Override
    public long count() {
        return shown().count();
    }

    private Stream<PublishedNotice> shown() {
        return notices.stream().filter(notice -> notice.validity() != Validity.WITHDRAWN);
    }

    @Override
    public List<PublishedNotice> numbered(DocumentNumber number) {
        return notices.stream()
                .filter(notice -> number.toString().equals(notice.number()))
                .toList();
    }

    @Override
    public List<PublishedNotice> hashed(String digits) {
        return notices.stream()
                .filter(notice -> notice.publication().hash().value().startsWith("sha256:" + digits)
                        || notice.content().attachments().stream()
                                .anyMatch(attachment -> attachment.sha256().equals(digits)))
                .toList();
    }

    @Override
    public Optional<PublishedNotice> newer(PublishedNotice notice) {
        return notices.reversed().stream().filter(newerThan(notice)).findFirst();
    }

    @Override
    public Optional<PublishedNotice> older(PublishedNotice notice) {
        return notices.stream().filter(olderThan(notice)).findFirst();
    }

    private static Predicate<PublishedNotice> newerThan(PublishedNotice notice) {
        return present -> NEWEST_FIRST.compare(present, notice) < 0;
    }

    private static Predicate<PublishedNotice> olderThan(PublishedNotice notice) {
        return present -> NEWEST_FIRST.compare(present, notice) > 0;
    }

    @Override
    public boolean offers(String sha256, String fileName) {
        return notices.stream()
                .filter(notice -> notice.validity() != Validity.WITHDRAWN)
                .flatMap(notice -> notice.content().attachments().stream())
                .anyMatch(attachment -> attachment.sha256().equals(sha256)
                        && attachment.fileName().equals(fileName));
    }

    @Override
    public String keep(byte[] bytes) {
        var sha256 = ContentHash.sha256(bytes);
        blobs.put(sha256, bytes);
        return sha256;
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return Optional.ofNullable(blobs.get(sha256));
    }
}
