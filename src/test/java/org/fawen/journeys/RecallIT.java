package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** 撤回 in a real browser: the drafter takes back what is in review. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(OnTheirWay.class)
class RecallIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Notices notices;

    @Test
    void takesBackAtOnceWhatNobodyHasOpened() {
        var title = "关于撤回未读文稿的通知";
        var notice = inReview(title);

        try (var drafter = AtTheDesk.phone(CHROMIUM.browser(), base(), "drafter")) {
            recalled(drafter, title)
                    .click("vaadin-confirm-dialog-overlay [slot='confirm-button'], [slot='confirm-button']");
            drafter.page().waitForURL(url -> url.contains("/desk/draft/" + notice));
        }

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.DRAFT);
    }

    @Test
    void asksWhyOnceSomebodyHasOpenedIt() {
        var title = "关于撤回已读文稿的通知";
        var notice = inReview(title);
        try (var head = AtTheDesk.phone(CHROMIUM.browser(), base(), "department-head-deputy")) {
            head.withInbox().open(title);
        }

        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            recalled(drafter, title).fill("#reason textarea", "改").click("#confirm-recall");
            drafter.see("请写明理由");
            drafter.fill("#reason textarea", "附件要换").click("#confirm-recall");
            drafter.see("请写明理由");
            drafter.fill("#reason textarea", "附件要换一份").click("#confirm-recall");
            drafter.page().waitForURL(url -> url.contains("/desk/draft/" + notice));
        }

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.DRAFT);
    }

    private NoticeId inReview(String title) {
        var notice = way.draft(title);
        way.until(notice, Step.DEPARTMENT_REVIEW);
        return notice;
    }

    private static AtTheDesk recalled(AtTheDesk drafter, String title) {
        return drafter.go("/desk/mine?state=under-way")
                .click("a:has-text('" + title + "')")
                .click("#recall");
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
