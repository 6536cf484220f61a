package org.fawen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.portal.PublishedNoticeFixture.BODY;
import static org.fawen.portal.PublishedNoticeFixture.FILE;
import static org.fawen.portal.PublishedNoticeFixture.aNotice;
import static org.fawen.portal.Reader.header;
import static org.fawen.portal.Reader.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticePublished;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Disclosure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessResourceFailureException;

@SpringBootTest(
        classes = PortalAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"fawen.public-url=http://notices.test/", "fawen.institution=滨海理工大学"})
class PortalTests {

    private static final String FILE_PATH =
            "/attachments/" + ContentHash.sha256(FILE) + "/%E7%99%BB%E8%AE%B0%E8%A1%A8%201.pdf";

    @Autowired
    private PublishedInMemory published;

    @Autowired
    private HistoryInMemory history;

    @Autowired
    private ReadyPages ready;

    private final Reader reader;

    PortalTests(@Autowired Environment environment) {
        this.reader = new Reader("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    @BeforeEach
    void nothingPublished() {
        published.empty();
        history.empty();
        published.keep(FILE);
        ready.clear();
    }

    private String publish(PublishedNoticeFixture notice) {
        published.publish(notice.get());
        ready.on(new NoticePublished(notice.id()));
        return "/notices/" + notice.id();
    }

    @Test
    void listsNewestFirstWithDateOrganAndNumber() {
        publish(aNotice().titled("较早的通知").publishedAt("2026-01-01T02:00:00Z"));
        publish(aNotice().titled("最新的通知").publishedAt("2026-03-01T17:00:00Z"));

        assertThat(reader.page("/"))
                .containsSubsequence("2026-03-02", "最新的通知", "滨海理工大学", "滨理工发〔2026〕48号", "2026-01-01", "较早的通知");
    }

    @Test
    void listIsDividedIntoPages() {
        for (var day = 1; day <= PublicPages.PAGE + 1; day++) {
            publish(aNotice().titled("通知之" + day).publishedAt("2026-01-%02dT02:00:00Z".formatted(day)));
        }

        var first = reader.page("/");
        var next = Pattern.compile("rel=\"next\" href=\"(/\\?before=[^\"]+)\"").matcher(first);

        assertThat(first).contains("通知之2<").doesNotContain("通知之1<");
        assertThat(next.find()).isTrue();
        assertThat(reader.page(next.group(1))).contains("通知之1<", "回到第一页").doesNotContain("通知之2<", "rel=\"next\"");
        assertThat(reader.get("/?before=zwei").statusCode()).isEqualTo(404);
        assertThat(reader.get("/?year=x").statusCode()).isEqualTo(404);
    }

    @Test
    void emptyListSaysSo() {
        assertThat(reader.page("/")).contains("还没有公开的通知。");
    }

    @Test
    void noticePageShowsWhatWasSignedAndItsByline() {
        var page = reader.page(publish(aNotice()));

        assertThat(page.replaceAll("<[^>]+>", ""))
                .containsSubsequence(
                        "首页",
                        "滨海理工大学关于组织2026年冬季消防疏散演练的通知",
                        "2026-10-27 08:30",
                        "安全保卫处",
                        "周沐阳",
                        "滨理工发〔2026〕48号",
                        "2026年10月6日",
                        "各学院，机关各部门：",
                        BODY,
                        "一、时间与分组",
                        "第一批",
                        "登记表见附件",
                        "抄送：校工会。",
                        "附件下载",
                        "疏散引导员登记表",
                        "PDF · 15 B",
                        "校验码");
        assertThat(page)
                .contains("<html lang=\"zh-CN\">")
                .contains("<th class=\"paper-short\" scope=\"col\">批次</th>")
                .contains(aNotice().get().publication().hash().checkCode())
                .doesNotContain("<script>", "src=\"");
    }

    @Test
    void sharedAddressNeverComesFromTheRequest() {
        var path = publish(aNotice());

        assertThat(reader.page(path))
                .contains("<link rel=\"canonical\" href=\"http://notices.test" + path + "\">")
                .contains("value=\"http://notices.test" + path + "\"")
                .contains("<meta property=\"og:url\" content=\"http://notices.test" + path + "\">")
                .contains("<svg class=\"qr\"");
    }

    @Test
    void descriptionIsTheBeginningOfTheText() {
        assertThat(reader.page(publish(aNotice()))).contains("<meta name=\"description\" content=\"" + BODY + "\">");
    }

    @Test
    void hostileTitleStaysWords() {
        var page = reader.page(publish(aNotice().titled("关于\"><script>alert(1)</script>的通知")));

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void neighboursLeadToNewerAndOlder() {
        var older = publish(aNotice().titled("较早的通知").publishedAt("2026-01-01T02:00:00Z"));
        var middle = publish(aNotice().titled("中间的通知").publishedAt("2026-01-02T02:00:00Z"));
        var newer = publish(aNotice().titled("较晚的通知").publishedAt("2026-01-03T02:00:00Z"));

        assertThat(reader.page(middle))
                .containsSubsequence("上一篇", "href=\"" + newer + "\"", "下一篇", "href=\"" + older + "\"");
        assertThat(reader.page(newer)).doesNotContain("上一篇");
        assertThat(reader.page(older)).doesNotContain("下一篇");
    }

    @Test
    void historicalImportIsMarkedAndClaimsNoTimeOfDay() {
        var path = publish(aNotice().publishedAt("2022-03-15T16:00:00Z").importedFromHistory());

        assertThat(reader.page(path)).contains("历史导入", ">2022-03-16</time>").doesNotContain("与签发文本一致");
        assertThat(reader.page("/")).contains("历史导入");
    }

    @Test
    void englishChangesTheFurnitureAndNeverTheNotice() {
        var page = reader.page(publish(aNotice()) + "?lang=en");

        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("Published", "Attachments", BODY)
                .contains("href=\"/?lang=en\"")
                .doesNotContain("发布时间");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notices/01900000-0000-7000-8000-000000000000",
                "/notices/1-1-1-1-1",
                "/notices/nothing",
                "/notices/",
                "/nowhere"
            })
    void whatIsNotThereIsNotFoundInASentence(String path) {
        var response = reader.get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(text(response)).contains("没有找到这个页面").contains("noindex").doesNotContain("class=\"of\"");
    }

    @Test
    void noticesNotForThePublicAreNotFound() {
        var hidden = Stream.of(
                aNotice().disclosed(Disclosure.WITHHELD, Audience.PUBLIC),
                aNotice().disclosed(Disclosure.ON_REQUEST, Audience.PUBLIC),
                aNotice().disclosed(Disclosure.PROACTIVE, Audience.INTERNAL));

        assertThat(hidden.map(this::publish).map(reader::get)).allSatisfy(response -> {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(text(response)).doesNotContain(BODY).doesNotContain("消防疏散演练");
        });
    }

    @Test
    void noticeTakenDownKeepsItsTitleOnly() {
        var path = publish(aNotice().now(Validity.WITHDRAWN));
        var response = reader.get(path);

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(text(response)).contains("此件已撤下", "消防疏散演练").doesNotContain(BODY);
        assertThat(reader.page("/")).doesNotContain(path);
        assertThat(reader.get(FILE_PATH).statusCode()).isEqualTo(404);
    }

    @Test
    void noticeNoLongerInForceSaysSo() {
        assertThat(reader.page(publish(aNotice().now(Validity.REPEALED)))).contains("已废止", BODY);
    }

    @Test
    void pageIsSentOnceAndThenConfirmed() {
        var path = publish(aNotice());
        var first = reader.get(path);
        var again = reader.get(path, "If-None-Match", header(first, "ETag"));

        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache, public");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        publish(new PublishedNoticeFixture(
                NoticeId.of(path.substring("/notices/".length())),
                "更正后的通知",
                aNotice().publishedAt(),
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                Validity.CORRECTED,
                null,
                false));
        assertThat(reader.get(path, "If-None-Match", header(first, "ETag")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressedPageHasItsOwnTag() throws IOException {
        var path = publish(aNotice());
        var plain = reader.get(path);
        var compressed = reader.get(path, "Accept-Encoding", "gzip");

        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(compressed, "Vary")).containsIgnoringCase("Accept-Encoding");
        assertThat(header(compressed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @Test
    void pageRunsNoScriptAndSetsNoCookie() {
        var response = reader.get(publish(aNotice()));

        assertThat(header(response, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void attachmentIsForSavingOnly() {
        publish(aNotice());
        var response = reader.get(FILE_PATH);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(FILE);
        assertThat(header(response, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(response, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%99%BB%E8%AE%B0%E8%A1%A8%201.pdf");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(response, "Cache-Control")).contains("max-age=31536000", "private");
        assertThat(reader.get(FILE_PATH, "If-None-Match", header(response, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void fileIsOnlyThereThroughAPublishedNotice() {
        assertThat(reader.get(FILE_PATH).statusCode()).isEqualTo(404);

        publish(aNotice());

        assertThat(reader.get(FILE_PATH.replace("%201", "%202")).statusCode()).isEqualTo(404);
        assertThat(reader.get("/attachments/" + "0".repeat(64) + "/a.pdf").statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/attachments/..%2f..%2fetc/passwd").statusCode()).isBetween(400, 404);
    }

    @Test
    void everyAddressOnThePagesIsOurOwn() {
        var path = publish(aNotice());
        var addresses = Pattern.compile("(?:src|href|action|data|srcset|poster)=\"([^\"]*)\"|url\\(\"?([^\")]*)");

        var found = Stream.of("/", path, "/nowhere-at-all", "/ui/public.css", "/ui/paper.css")
                .map(reader::page)
                .flatMap(page -> addresses.matcher(page).results())
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(address -> !address.startsWith("http://notices.test/"));

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).doesNotContain(":").doesNotStartWith("//"));
    }

    @Test
    void feedListsWhatIsOnTheListAndEscapesIt() throws Exception {
        var path = publish(aNotice().titled("关于<甲>&\uFFFE乙的通知"));
        publish(aNotice().titled("撤下的通知").now(Validity.WITHDRAWN));

        var response = reader.get("/feeds/notices.atom");
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body()));

        assertThat(header(response, "Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("关于<甲>&乙的通知");
        assertThat(text(response)).contains("href=\"http://notices.test" + path + "\"");
    }

    @Test
    void readyPageIsTheSamePage() {
        var path = publish(aNotice());
        var rendered = reader.get(path);
        var fromMemory = reader.get(path);

        assertThat(fromMemory.body()).isEqualTo(rendered.body());
        assertThat(fromMemory.headers().map().keySet())
                .containsAll(rendered.headers().map().keySet());
    }

    @Test
    void lastPageStaysReadableWhileTheDatabaseDoesNotAnswer() {
        var path = publish(aNotice());
        reader.get(path);

        published.failWith(new DataAccessResourceFailureException("no connection"));

        assertThat(reader.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void faultIsAQuietPage() {
        published.failWith(new DataAccessResourceFailureException("secret name of the server"));

        var response = reader.get("/notices/01900000-0000-7000-8000-000000000000", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(text(response)).contains("网页暂时打不开").doesNotContain("secret").doesNotContain("Exception");
    }

    /** Taken down through another node, of which this one hears nothing: the page is rendered anew after five seconds. */
    @Test
    void nobodyOfFiftyReadsTheOldTextLongerThanFiveSecondsAfterItWasTakenDown() throws Exception {
        var notice = aNotice();
        var path = publish(notice);
        reader.page(path);
        var late = new java.util.concurrent.ConcurrentLinkedQueue<Long>();
        var down = new java.util.concurrent.atomic.AtomicLong(Long.MAX_VALUE);
        var gone = new java.util.concurrent.CountDownLatch(50);
        try (var readers = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one = 0; one < 50; one++) {
                readers.submit(() -> {
                    while (true) {
                        var asked = System.nanoTime();
                        var answer = reader.get(path);
                        if (answer.statusCode() == 410) {
                            gone.countDown();
                            return;
                        }
                        if (text(answer).contains(BODY)) {
                            late.add(asked - down.get());
                        }
                    }
                });
            }
            down.set(System.nanoTime());
            published.publish(notice.now(Validity.WITHDRAWN).get());
            assertThat(gone.await(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        }

        assertThat(late).isNotEmpty().allMatch(after -> after <= ReadyPages.FRESH.toNanos());
    }

    @Test
    void listIsNarrowedByYearOrganAndType() {
        publish(aNotice().titled("去年的通知").publishedAt("2025-01-01T02:00:00Z"));
        publish(aNotice().titled("今年的通知").publishedAt("2026-01-01T02:00:00Z"));

        assertThat(reader.page("/?year=2025")).contains("去年的通知", "noindex").doesNotContain("今年的通知");
        assertThat(reader.page("/?organ=nobody&type=NOTICE")).contains("没有符合条件的通知");
        assertThat(reader.page("/?column=publicity"))
                .contains("aria-current=\"page\"")
                .doesNotContain("今年的通知");
        assertThat(reader.get("/?column=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void searchMarksWhatWasAskedForAndEscapesEverything() {
        publish(aNotice());

        assertThat(reader.page("/search?q=" + encoded("消防疏散"))).contains("<mark>消防疏散</mark>", "noindex", "共 1 件");
        assertThat(reader.page("/search?q=" + encoded("<img src=x onerror=alert(1)>")))
                .doesNotContain("<img")
                .contains("没有符合条件的通知");
    }

    @Test
    void feedsAreThereForEachColumnInBothForms() {
        publish(aNotice());

        assertThat(reader.page("/feeds/column-notices.atom")).contains("http://notices.test/feeds/column-notices.atom");
        assertThat(reader.page("/feeds/column-publicity.rss"))
                .contains("<rss", "公示")
                .doesNotContain("<item>");
        assertThat(reader.page("/feeds/notices.rss")).contains("<item>", "urn:uuid:");
        assertThat(reader.get("/feeds/column-nothing.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void sitemapAndRobotsNameWhatIsPublic() {
        var path = publish(aNotice());
        var revoked = publish(aNotice().now(Validity.REVOKED));
        var campus = publish(aNotice().disclosed(Disclosure.PROACTIVE, Audience.INTERNAL));

        assertThat(reader.page("/sitemap.xml"))
                .contains("http://notices.test" + path)
                .doesNotContain(revoked, campus);
        assertThat(reader.page("/robots.txt")).contains("Disallow: /campus", "http://notices.test/sitemap.xml");
        assertThat(reader.page(revoked)).contains("noindex", "已撤销，自始无效");
    }

    @Test
    void pageSaysWhatItIsToMachines() {
        var page = reader.page(publish(aNotice()));

        assertThat(page)
                .contains(
                        "<meta name=\"SiteDomain\" content=\"notices.test\">",
                        "<meta name=\"ColumnName\" content=\"通知公告\">",
                        "<meta name=\"PubDate\" content=\"2026-10-27 08:30\">",
                        "<meta name=\"ContentSource\" content=\"安全保卫处\">",
                        "application/ld+json",
                        "BreadcrumbList");
        assertThat(page.length()).isLessThan(50 * 1024);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void campusNoticesAreKeptFromStrangersAndOutOfEverythingPublic() {
        var campus = aNotice().titled("只给校内的通知").disclosed(Disclosure.PROACTIVE, Audience.INTERNAL);
        published.publish(campus.get());

        for (var path : java.util.List.of("/campus", "/campus/notices/" + campus.id())) {
            assertThat(reader.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(reader.page(path)).doesNotContain("只给校内的通知");
        }
        assertThat(reader.get("/campus" + FILE_PATH).statusCode()).isEqualTo(404);
        for (var path : java.util.List.of(
                "/", "/search?q=" + encoded("校内"), "/feeds/notices.atom", "/feeds/notices.rss", "/sitemap.xml")) {
            assertThat(reader.page(path))
                    .as(path)
                    .doesNotContain("只给校内的通知", campus.id().toString());
        }
    }
}
