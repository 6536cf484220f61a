package org.fawen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.fawen.portal.PublishedNoticeFixture.BODY;
import static org.fawen.portal.PublishedNoticeFixture.FILE;
import static org.fawen.portal.PublishedNoticeFixture.aNotice;
import static org.fawen.portal.Reader.header;
import static org.fawen.portal.Reader.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.fawen.notice.FairCopies;
import org.fawen.notice.Validity;
import org.fawen.notice.content.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** The copies of the public pages, by themselves and behind a real nginx whose application is gone. */
@SpringBootTest(
        classes = PortalAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"fawen.public-url=http://notices.test/", "fawen.institution=滨海理工大学"})
class StaticSiteTests {

    private static final int NOBODY = 9;

    @TempDir
    Path folder;

    @TempDir
    Path work;

    @Autowired
    private PublicPages pages;

    @Autowired
    private PublishedInMemory published;

    @Autowired
    private HistoryInMemory history;

    @Autowired
    private FairCopies copies;

    @Autowired
    private StateInMemory state;

    @Autowired
    private ReadyPages ready;

    private final Reader application;

    private StaticSite site;

    StaticSiteTests(@Autowired Environment environment) {
        this.application = new Reader("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    @BeforeEach
    void nothingPublished() {
        published.empty();
        history.empty();
        ready.clear();
        published.keep(FILE);
        site = new StaticSite(pages, published, history, copies, published, state, new StaticSettings(folder));
    }

    @Test
    void switchAPageAndItsCompressedFormInOneStep() throws IOException {
        var notice = aNotice();
        published.publish(notice.get());
        site.look();
        var page = folder.resolve("site/notices-" + notice.id());
        var before = Files.readSymbolicLink(page);

        published.publish(notice.titled("改过的标题").get());
        site.look();

        assertThat(Files.readSymbolicLink(page)).isNotEqualTo(before);
        assertThat(Files.readString(page.resolve("page.html"))).contains("改过的标题");
        assertThat(unzipped(Files.readAllBytes(page.resolve("page.html.gz"))))
                .isEqualTo(Files.readString(page.resolve("page.html")));
        assertThat(folder.resolve("site").resolve(before)).doesNotExist();
    }

    @Test
    void takeTextAndFilesOffTheDiskWithThePage() throws IOException {
        var notice = aNotice();
        published.publish(notice.get());
        site.look();
        assertThat(everything()).contains(BODY);

        published.publish(notice.now(Validity.WITHDRAWN).get());
        site.look();

        assertThat(everything()).doesNotContain(BODY);
        assertThat(folder.resolve("site/attachments-" + ContentHash.sha256(FILE)))
                .doesNotExist();
        assertThat(folder.resolve("site/notices-" + notice.id() + "/gone.html")).exists();
    }

    @Test
    void forgetWhatAnEarlierRunLeft() throws IOException {
        Files.createDirectories(folder.resolve("objects/left-over"));
        Files.createSymbolicLink(folder.resolve("site/notices-left"), Path.of("../objects/left-over"));

        site.look();

        assertThat(Files.exists(folder.resolve("site/notices-left"), java.nio.file.LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(folder.resolve("objects/left-over")).doesNotExist();
    }

    @Test
    void areReadThroughNginxWhileTheApplicationIsGone() throws Exception {
        assumeThat(Nginx.isThere()).as("nginx is installed").isTrue();
        var notice = aNotice();
        published.publish(notice.get());
        site.look();
        try (var nginx = Nginx.over(folder, work, NOBODY)) {
            var reader = new Reader(nginx.base());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .ignoreExceptions()
                    .until(() -> nginx.isRunning() && reader.get("/robots.txt").statusCode() == 200);
            var path = "/notices/" + notice.id();
            var file = "/attachments/" + ContentHash.sha256(FILE) + "/%E7%99%BB%E8%AE%B0%E8%A1%A8%201.pdf";

            for (var same : new String[] {
                path,
                path + "?lang=en",
                "/",
                "/?lang=en",
                "/?column=notices",
                "/feeds/notices.atom",
                "/sitemap.xml",
                "/robots.txt",
                file
            }) {
                var copy = reader.get(same);
                assertThat(copy.statusCode()).as(same).isEqualTo(200);
                assertThat(copy.body()).as(same).isEqualTo(application.get(same).body());
            }
            assertThat(header(reader.get(path, "Accept-Encoding", "gzip"), "content-encoding"))
                    .isEqualTo("gzip");
            assertThat(header(reader.get(path), "content-security-policy")).contains("default-src 'none'");
            assertThat(header(reader.get(file), "content-disposition")).isEqualTo("attachment");
            assertThat(header(reader.get("/feeds/notices.atom"), "content-type"))
                    .contains("application/atom+xml");
            assertThat(failures(reader, path)).isZero();

            published.publish(notice.now(Validity.WITHDRAWN).get());
            site.look();
            var gone = reader.get(path);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(text(gone)).contains("此件已撤下").doesNotContain(BODY);
            assertThat(reader.get(file).statusCode()).isNotEqualTo(200);
        }
    }

    /** Of ten thousand reads, how many were not answered with the page. */
    private static long failures(Reader reader, String path) throws Exception {
        try (var readers = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 10_000)
                    .mapToObj(read -> readers.submit(() -> reader.get(path).statusCode() != 200))
                    .toList();
            var failed = 0L;
            for (Future<Boolean> answer : answers) {
                failed += answer.get() ? 1 : 0;
            }
            return failed;
        }
    }

    private String everything() throws IOException {
        var words = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                words.append(
                        file.toString().endsWith(".gz")
                                ? unzipped(Files.readAllBytes(file))
                                : new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
