package org.fawen.archive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.reports.ReportFiles;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The archive for those who keep it; for everybody else it is empty. */
@Service
public class Archive {

    private static final String TRANSFER_LIST = "transfer-list.csv";

    private final ArchiveBook book;
    private final Archiving archiving;
    private final Notices notices;
    private final NoticeAccess access;
    private final BlobStore blobs;
    private final Acts acts;
    private final ArchiveWords words;
    private final Clock clock;

    Archive(
            ArchiveBook book,
            Archiving archiving,
            Notices notices,
            NoticeAccess access,
            BlobStore blobs,
            Acts acts,
            ArchiveWords words,
            Clock clock) {
        this.book = book;
        this.archiving = archiving;
        this.notices = notices;
        this.access = access;
        this.blobs = blobs;
        this.acts = acts;
        this.words = words;
        this.clock = clock;
    }

    /** What lies in the archive, by archival code, the newest year first. */
    public List<ArchiveLine> lines(PersonId person) {
        return access.keepsTheArchive(person) ? book.lines() : List.of();
    }

    /** What could not be archived, the oldest first. */
    public List<ArchiveException> exceptions(PersonId person) {
        return access.keepsTheArchive(person) ? book.exceptions() : List.of();
    }

    /** Tries once more to archive it. */
    public void retry(PersonId person, NoticeId id) {
        mine(person, id).ifPresent(notice -> archiving.archive(notice.id(), person));
    }

    /** The newest package; that it was taken out stands in the trail. */
    @Transactional
    public Optional<byte[]> download(PersonId person, NoticeId id) {
        return mine(person, id).flatMap(notice -> taken(person, notice));
    }

    /** The packages of those notices and their transfer list in one ZIP. */
    @Transactional
    public byte[] export(PersonId person, Collection<NoticeId> chosen) {
        var lines = lines(person).stream()
                .filter(line -> chosen.contains(line.notice()))
                .toList();
        var files = new LinkedHashMap<String, byte[]>();
        files.put(TRANSFER_LIST, ReportFiles.csv(transferList(lines)));
        for (var line : lines) {
            mine(person, line.notice())
                    .flatMap(notice -> taken(person, notice))
                    .ifPresent(zip -> files.put(line.code() + ".zip", zip));
        }
        return PackageFiles.zip(files);
    }

    /** 移交清单: a line for each, the head first; in Chinese, as it is handed over. */
    public List<List<String>> transferList(List<ArchiveLine> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.of("archive.transfer.head").split("\\|")));
        for (var line : lines) {
            rows.add(List.of(
                    line.code().toString(),
                    line.title(),
                    line.number() == null ? "" : line.number().toString(),
                    line.documentDate() == null ? "" : line.documentDate().toString(),
                    words.of("archive.retention." + line.code().retention()),
                    words.time(line.madeAt()),
                    Long.toString(line.length()),
                    line.sha256()));
        }
        return rows;
    }

    private Optional<Notice> mine(PersonId person, NoticeId id) {
        return notices.find(id).filter(notice -> access.may(person, notice, NoticeAction.ARCHIVE));
    }

    private Optional<byte[]> taken(PersonId person, Notice notice) {
        return book.packageOf(notice.id()).flatMap(blobs::find).map(zip -> {
            acts.leaveTrail(new ActPerformed(
                    UUID.randomUUID(),
                    notice.id(),
                    null,
                    person,
                    "export-archive",
                    null,
                    null,
                    notice.revision(),
                    notice.hash(),
                    "",
                    clock.instant()));
            return zip;
        });
    }
}
