package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fawen.archive.Archive;
import org.fawen.archive.ArchiveCheck;
import org.fawen.archive.ArchiveRuns;
import org.fawen.archive.ArchiveVerdict.Broken;
import org.fawen.archive.ArchiveVerdict.Whole;
import org.fawen.identity.Accounts;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.ActPerformed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was published is archived, stays what it was, and only archivists take it out. */
@SpringBootTest
@Import(OnTheirWay.class)
class ArchiveTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private ArchiveRuns runs;

    @Autowired
    private Archive archive;

    @Autowired
    private Notices notices;

    @Autowired
    private ActLog acts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void packsWhatWasPublished() throws IOException {
        var notice = published("关于归档包的通知");
        assertThat(runs.isDue(notice.id())).isTrue();

        runs.archive(notice.id());

        assertThat(archive.exceptions(person("archivist"))).isEmpty();
        assertThat(notices.get(notice.id()).status()).isEqualTo(NoticeStatus.ARCHIVED);
        assertThat(runs.isDue(notice.id())).isFalse();
        var zip = archive.download(person("archivist"), notice.id()).orElseThrow();
        assertThat(ArchiveCheck.of(zip))
                .hasValueSatisfying(verdict -> assertThat(verdict).isInstanceOfSatisfying(Whole.class, whole -> {
                    assertThat(whole.code()).matches("0001-WS·\\d{4}-(Y|D30|D10)-[a-z-]+-\\d{4}");
                    assertThat(whole.title()).isEqualTo("关于归档包的通知");
                }));
        var files = unpacked(zip);
        assertThat(files).containsKeys("master.pdf", "master.ofd", "page.html", "approval-sheet.pdf", "text.json");
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("attachments/"));
        assertThat(new String(files.get("metadata.xml"), StandardCharsets.UTF_8))
                .contains("name=\"题名\">关于归档包的通知<", "name=\"保管期限\"", "name=\"签发人\"", "name=\"页数\"");
        assertThat(new String(files.get("page.html"), StandardCharsets.UTF_8)).contains("关于归档包的通知");
        assertThat(acts.of(notice.id()))
                .extracting(ActPerformed::verb)
                .containsSubsequence("publish", "archive", "export-archive");
    }

    @Test
    void seesEveryChange() throws IOException {
        var notice = published("关于归档核验的通知");
        runs.archive(notice.id());
        var zip = archive.download(person("archivist"), notice.id()).orElseThrow();

        for (var name : unpacked(zip).keySet()) {
            if (!name.equals("manifest.json")) {
                var changed = unpacked(zip);
                changed.put(name, new byte[] {1});
                assertThat(ArchiveCheck.of(packed(changed))).contains(new Broken("archive.broken.file", name));
                var without = unpacked(zip);
                without.remove(name);
                assertThat(ArchiveCheck.of(packed(without))).contains(new Broken("archive.broken.file", name));
            }
        }
        var more = unpacked(zip);
        more.put("more.txt", new byte[] {1});
        assertThat(ArchiveCheck.of(packed(more))).contains(new Broken("archive.broken.file", "more.txt"));
        assertThat(ArchiveCheck.of("hello".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void keepsTheNumbersOfItemsWithoutGapsAndRunsOnce() {
        var first = published("关于件号的通知");
        runs.archive(first.id());
        runs.archive(first.id());
        var second = published("关于下一件号的通知");
        runs.archive(second.id());

        var codes = archive.lines(person("archivist"));
        assertThat(codes).filteredOn(line -> line.notice().equals(first.id())).hasSize(1);
        assertThat(placeOf(second.id())).isEqualTo(placeOf(first.id()) + 1);
        assertThat(acts.of(first.id()))
                .extracting(ActPerformed::verb)
                .filteredOn("archive"::equals)
                .hasSize(1);
    }

    @Test
    void tellsTheArchivistWhatWentWrongAndTriesAgain() {
        var notice = published("关于缺失附件的通知");
        var sum = jdbc.sql("select content from revision where notice_id = :id order by number desc limit 1")
                .param("id", notice.id().value())
                .query(String.class)
                .single()
                .replaceAll("(?s).*\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\".*", "$1");
        jdbc.sql("update blob set sha256 = :other where sha256 = :sum")
                .param("other", "0".repeat(64))
                .param("sum", sum)
                .update();
        try {
            runs.archive(notice.id());

            assertThat(archive.exceptions(person("archivist")))
                    .filteredOn(one -> one.notice().equals(notice.id()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason()).contains("不在库中"));
            assertThat(notices.get(notice.id()).status()).isEqualTo(NoticeStatus.PUBLISHED);
            assertThat(runs.isDue(notice.id())).isFalse();
        } finally {
            jdbc.sql("update blob set sha256 = :sum where sha256 = :other")
                    .param("other", "0".repeat(64))
                    .param("sum", sum)
                    .update();
        }
        archive.retry(person("drafter"), notice.id());
        assertThat(notices.get(notice.id()).status()).isEqualTo(NoticeStatus.PUBLISHED);

        archive.retry(person("archivist"), notice.id());
        assertThat(notices.get(notice.id()).status()).isEqualTo(NoticeStatus.ARCHIVED);
        assertThat(archive.exceptions(person("archivist")))
                .noneMatch(one -> one.notice().equals(notice.id()));
    }

    @Test
    void givesPackagesToArchivistsAlone() throws IOException {
        var notice = published("关于调档的通知");
        runs.archive(notice.id());

        for (var stranger : List.of("drafter", "office-head", "countersigner", "system-admin", "auditor")) {
            assertThat(archive.download(person(stranger), notice.id()))
                    .as(stranger)
                    .isEmpty();
            assertThat(archive.lines(person(stranger))).as(stranger).isEmpty();
            assertThat(unpacked(archive.export(person(stranger), List.of(notice.id()))))
                    .as(stranger)
                    .containsOnlyKeys("transfer-list.csv");
        }
        var exported = unpacked(archive.export(person("archivist"), List.of(notice.id())));
        assertThat(exported).hasSize(2);
        var inner = exported.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".zip"))
                .findFirst()
                .orElseThrow();
        assertThat(ArchiveCheck.of(inner.getValue()).orElseThrow()).isInstanceOf(Whole.class);
        assertThat(new String(exported.get("transfer-list.csv"), StandardCharsets.UTF_8))
                .contains(ContentHash.sha256(inner.getValue()), "关于调档的通知", "档号");
    }

    private int placeOf(NoticeId notice) {
        return archive.lines(person("archivist")).stream()
                .filter(line -> line.notice().equals(notice))
                .findFirst()
                .orElseThrow()
                .code()
                .place();
    }

    private Notice published(String title) {
        var item = way.until(way.draft(title), Step.RELEASE);
        way.pass(item);
        // A job of the process publishes.
        await().atMost(Duration.ofSeconds(60))
                .until(() -> way.notice(item).status().isIssued());
        return way.notice(item);
    }

    private PersonId person(String account) {
        return accounts.named(account).orElseThrow().person();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
