package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.Saved;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Changes in a real browser: seen after a return, walked through with n and p. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(OnTheirWay.class)
class CompareIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Drafting drafting;

    @Test
    void leadsFromWhatChangedToEachPlace() {
        var title = "关于对照两稿的通知";
        var notice = changedAfterReturn(title);

        try (var head = AtTheDesk.laptop(CHROMIUM.browser(), base(), "department-head-deputy")) {
            head.withInbox().open(title);
            assertThat(head.find(".fw-since").innerText()).contains("与您看过的第 1 稿相比，改动 2 处");
            assertThat(head.find(".fw-since del").first().textContent()).isEqualTo("删去：主题");
            head.click(".fw-since a[href*='compare']").page().waitForURL(url -> url.contains("compare"));
            assertThat(count(head.page())).isEqualTo("共 2 处");

            head.page().keyboard().press("n");
            assertThat(count(head.page())).isEqualTo("第 1/2 处");
            head.page().keyboard().press("n");
            assertThat(head.page().evaluate("document.activeElement.dataset.place"))
                    .isEqualTo("2");
            head.page().keyboard().press("p");
            assertThat(count(head.page())).isEqualTo("第 1/2 处");
        }

        try (var phone = AtTheDesk.phone(CHROMIUM.browser(), base(), "department-head-deputy")) {
            phone.go("/desk/notices/" + notice + "/compare?from=1&to=2&view=side");
            phone.find(".fw-redline-inline").waitFor();
            assertThat(phone.find(".fw-redline-side").isVisible()).isFalse();
            assertThat(phone.find("#view").isVisible()).isFalse();
        }
    }

    @Test
    void beginsADraftFromAFile() {
        var text = "关于导入文件的通知\n各学院：\n定于周一召开会议,请参加。\n党委组织部\n2026年11月2日\n";

        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            drafter.go("/desk/draft");
            drafter.find("vaadin-upload#import input[type=file]")
                    .setInputFiles(new FilePayload("会议.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
            drafter.see("读到正文 1 段。").click("#take-file");
            drafter.page().waitForURL(url -> url.matches(".*/desk/draft/[0-9a-f-]{36}"));
            drafter.see("定于周一召开会议，请参加。");
        }
    }

    private static String count(Page page) {
        return page.locator(".fw-redline-count").innerText();
    }

    private NoticeId changedAfterReturn(String title) {
        var notice = way.draft(title);
        way.until(notice, Step.DEPARTMENT_REVIEW);
        try (var head = AtTheDesk.laptop(CHROMIUM.browser(), base(), "department-head-deputy")) {
            head.withInbox().open(title).click("#return");
            head.fill("#reason textarea", "请改两处文字").click("#confirm-return");
            head.page().waitForURL(url -> url.endsWith("/inbox"));
        }
        var sheet = drafting.open(OnTheirWay.DRAFTER, notice).orElseThrow();
        var blocks = new ArrayList<>(sheet.content().blocks());
        blocks.set(0, new Block.Paragraph(blocks.getFirst().id(), Runs.of("现将志愿党日活动有关事项通知如下。")));
        blocks.add(new Block.Paragraph("cccccc", Runs.of("活动结束后一周内报送总结。")));
        assertThat(drafting.save(
                        OnTheirWay.DRAFTER,
                        notice,
                        sheet.notice().version(),
                        sheet.content().withBlocks(blocks),
                        sheet.request()))
                .isInstanceOf(Saved.Done.class);
        way.until(notice, Step.DEPARTMENT_REVIEW);
        return notice;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
