package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fawen.notice.NoticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job in a real browser: pasted by the drafter, clicked through every step by each person, read by anybody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MainJobIT {

    private static final String SEED_TITLE = "关于在疫情防控工作中充分发挥基层党组织战斗堡垒作用和党员、干部先锋模范作用的通知";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesTheSeedFromPasteToPublicPage() throws IOException {
        draft(text("/interchange/seed-notice.txt"), SEED_TITLE);
        departmentApproves(SEED_TITLE);
        countersignerAgrees(SEED_TITLE);
        officeApproves("office-clerk", SEED_TITLE);
        officeApproves("office-head", SEED_TITLE);
        leaderSigns(SEED_TITLE);
        publicationIsReviewed(SEED_TITLE);
        publisherReleases(SEED_TITLE);

        var notice = published(SEED_TITLE);
        try (var reader = CHROMIUM.browser().newContext()) {
            var page = reader.newPage();
            page.navigate(base() + "/notices/" + notice);
            assertThat(page.locator("h1").innerText().replaceAll("\\s", "")).isEqualTo(SEED_TITLE);
            assertThat(page.locator("[id^='b-']").allInnerTexts().stream().map(String::strip))
                    .containsExactlyElementsOf(seedBlocks());
        }
    }

    @Test
    void publishesTheTextThatWasChangedAfterAReturn() {
        var title = "关于开展主题党日活动的通知";
        draft("""
                %s

                各二级党组织：

                为增强党组织活力，现将主题党日活动有关事项通知如下。
                一、活动时间
                2026年12月11日下午。
                二、活动要求
                请各二级党组织认真组织，于12月18日前报送总结。
                """.formatted(title), title);
        try (var head = AtTheDesk.phone(CHROMIUM.browser(), base(), "department-head-deputy")) {
            head.withInbox().open(title).click("#return");
            head.fill("#reason textarea", "请写明活动地点").click("#confirm-return");
            assertThat(head.clicks()).as("taps to return").isLessThanOrEqualTo(4);
            head.page().waitForURL(url -> url.endsWith("/inbox"));
        }
        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            drafter.withInbox().open(title).see("请写明活动地点");
            drafter.find(".ProseMirror p:has-text('2026年12月11日下午')").click();
            drafter.page().keyboard().press("End");
            drafter.page().keyboard().press("Backspace");
            drafter.page().keyboard().insertText("，在大学生活动中心。");
            submit(drafter);
        }
        try (var head = AtTheDesk.laptop(CHROMIUM.browser(), base(), "department-head-deputy")) {
            head.withInbox().open(title);
            assertThat(head.find(".fw-since").innerText()).contains("第 1 稿");
            assertThat(head.find(".fw-changed").innerText()).contains("大学生活动中心");
            head.click("#primary").page().waitForURL(url -> url.endsWith("/inbox"));
        }
        officeApproves("office-clerk", title);
        officeApproves("office-head", title);
        departmentHeadSigns(title);
        publicationIsReviewed(title);
        publisherReleases(title);

        var notice = published(title);
        try (var reader = CHROMIUM.browser().newContext()) {
            var page = reader.newPage();
            page.navigate(base() + "/notices/" + notice);
            assertThat(page.locator("main").innerText()).contains("2026年12月11日下午，在大学生活动中心。");
        }
    }

    private void draft(String text, String title) {
        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            drafter.withInbox().click("#new-draft").click("#new-org-dept-notice");
            drafter.paste(text);
            drafter.page()
                    .waitForCondition(
                            () -> title.equals(drafter.find("#title textarea").inputValue()));
            submit(drafter);
            assertThat(drafter.hosts()).isEqualTo(Set.of("127.0.0.1"));
        }
    }

    private static void submit(AtTheDesk drafter) {
        drafter.see("已保存").click("#primary");
        drafter.find("#submit #primary").waitFor();
        var explanations = drafter.find("#submit [data-check] input");
        for (var field : explanations.all()) {
            field.fill("情况属实");
        }
        var stated = drafter.find("#unclassified input");
        if (!stated.isChecked()) {
            stated.check();
        }
        drafter.click("#submit #primary").find("#sent").waitFor();
    }

    private void departmentApproves(String title) {
        try (var head = AtTheDesk.phone(CHROMIUM.browser(), base(), "department-head")) {
            head.withInbox().open(title).click("#primary");
            assertThat(head.clicks()).as("taps to approve").isLessThanOrEqualTo(3);
            head.page().waitForURL(url -> url.endsWith("/inbox"));
        }
    }

    private void countersignerAgrees(String title) {
        try (var countersigner = AtTheDesk.laptop(CHROMIUM.browser(), base(), "countersigner-student")) {
            countersigner.withInbox().open(title).click("#primary");
            assertThat(countersigner.clicks()).as("clicks to agree").isLessThanOrEqualTo(2);
            countersigner.page().waitForURL(url -> url.endsWith("/inbox"));
        }
    }

    private void officeApproves(String user, String title) {
        try (var office = AtTheDesk.laptop(CHROMIUM.browser(), base(), user)) {
            office.withInbox().open(title).click("#primary").page().waitForURL(url -> url.endsWith("/inbox"));
        }
    }

    private void leaderSigns(String title) {
        sign("leader", title);
    }

    /** A notice of a department that is not important is signed by its head: the deputy reviewed it. */
    private void departmentHeadSigns(String title) {
        sign("department-head", title);
    }

    private void sign(String user, String title) {
        try (var signer = AtTheDesk.phone(CHROMIUM.browser(), base(), user)) {
            signer.withInbox().open(title);
            var here = signer.page().url();
            signer.click("#primary").fill("input[type=password]", "demo").click("#confirm-password");
            assertThat(signer.clicks()).as("taps to sign").isLessThanOrEqualTo(4);
            // The next one to sign opens, whichever it is; the inbox when there is none.
            signer.page().waitForURL(url -> !url.equals(here));
        }
    }

    private void publicationIsReviewed(String title) {
        for (var user : List.of("secrecy", "editor")) {
            try (var reviewer = AtTheDesk.laptop(CHROMIUM.browser(), base(), user)) {
                reviewer.withInbox().open(title).click("#primary").page().waitForURL(url -> url.endsWith("/issuing"));
            }
        }
    }

    private void publisherReleases(String title) {
        try (var publisher = AtTheDesk.laptop(CHROMIUM.browser(), base(), "publisher")) {
            publisher.withInbox().open(title).click("#primary").click("#confirm-release");
            assertThat(publisher.clicks()).as("clicks to release").isLessThanOrEqualTo(4);
            published(title);
        }
    }

    /** The notice of this title, once strangers can read its page. */
    private NoticeId published(String title) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("""
                                select notice.id
                                  from notice
                                  join publication on publication.notice_id = notice.id
                                 where notice.title = :title
                                   and publication.published_at is not null
                                   and not notice.historical
                                """)
                                .param("title", title)
                                .query((row, index) -> new NoticeId(row.getObject(1, java.util.UUID.class)))
                                .optional()
                                .orElse(null),
                        found -> found != null);
    }

    private static List<String> seedBlocks() throws IOException {
        var seed = JsonMapper.shared().readTree(text("/interchange/seed-notice.json"));
        var blocks = new ArrayList<String>();
        for (JsonNode block : seed.path("body")) {
            blocks.add(block.path("text").asString());
        }
        assertThat(blocks).as("the seed has text").hasSizeGreaterThan(10);
        return blocks;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private static String text(String resource) throws IOException {
        try (var stream = MainJobIT.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
