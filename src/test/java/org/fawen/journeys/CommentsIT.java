package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.fawen.comments.Answer.Kind;
import org.fawen.comments.CommentThreads;
import org.fawen.comments.Comments;
import org.fawen.comments.Range;
import org.fawen.drafting.Drafting;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** 批注, 建议改为 and the way back in a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(OnTheirWay.class)
class CommentsIT {

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private CommentThreads threads;

    @Autowired
    private Comments comments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Notices notices;

    /** 会签人 in five clicks: open, 建议改为, 确定, 同意并附意见; the drafter takes it over by one, when it comes back. */
    @Test
    void leadsFromASuggestionToTheAdoptedWords() {
        var title = "关于采纳建议的通知";
        var notice = way.draft(title, "finance");
        var item = way.until(notice, Step.COUNTERSIGN);
        var hash = notices.get(notice).hash();

        try (var countersigner = AtTheDesk.laptop(CHROMIUM.browser(), base(), "countersigner")) {
            countersigner.withInbox().open(title);
            select(countersigner.page(), "#b-aaaaaa", 2, 8);
            countersigner.click("#mark-suggest");
            countersigner.fill("#comment-replacement textarea", "主题党日系列活动").click("#confirm-comment");
            countersigner.find(".fw-comment").waitFor();
            assertThat(countersigner.find(".fw-comment").innerText()).contains("仅自己可见");
            countersigner.click("#agree-with-proposal");
            assertThat(countersigner.clicks()).as("clicks to suggest").isLessThanOrEqualTo(5);
            countersigner.page().waitForURL(url -> url.endsWith("/inbox"));
        }
        assertThat(notices.get(notice).hash()).isEqualTo(hash);
        assertThat(item.step()).isEqualTo(Step.COUNTERSIGN);
        var office = way.until(notice, Step.OFFICE_REVIEW);
        reviews.returnToDrafter(way.act(office, way.holderOf(office)), "请研究会签意见。");

        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            drafter.withInbox().open(title);
            assertThat(drafter.find("#primary").innerText()).isEqualTo("送审（2 条未答复）");
            drafter.find("fawen-notice-editor[loaded]").waitFor();
            drafter.page().waitForFunction("CSS.highlights.get('fw-suggestion')?.size === 1");
            drafter.click(".fw-comment-adopt");
            drafter.see("已采纳");
            assertThat(drafter.find(".ProseMirror").innerText()).contains("现将主题党日系列活动有关事项");
            assertThat(drafter.find("#primary").innerText()).isEqualTo("送审（1 条未答复）");
            drafter.page().waitForFunction("CSS.highlights.get('fw-suggestion').size === 0");
            drafter.find(".ProseMirror").focus();
            drafter.page().keyboard().press("Control+z");
            assertThat(drafter.find(".ProseMirror").innerText()).contains("现将主题党日活动有关事项");
            drafter.page().keyboard().press("Control+y");
            drafter.click(".fw-comment-resolve");
            drafter.page()
                    .waitForCondition(() -> drafter.find("#primary").innerText().equals("送审"));
            submit(drafter);
        }

        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.IN_REVIEW);
        assertThat(drafting.open(OnTheirWay.DRAFTER, notice)).isEmpty();
        assertThat(threads.on(OnTheirWay.DRAFTER, notice))
                .anyMatch(thread -> thread.comment().isSuggestion() && thread.state() == Kind.ADOPTED);
    }

    /** 部门负责人 on a phone: mark words, 退回, 常用语, 确定; then the reason is a list to be answered. */
    @Test
    void returnsAMarkedPlaceWhichIsAnsweredOrNot() {
        var title = "关于退回标记处的通知";
        var notice = way.draft(title);
        way.until(notice, Step.DEPARTMENT_REVIEW);

        try (var head = AtTheDesk.phone(CHROMIUM.browser(), base(), "department-head-deputy")) {
            head.withInbox().open(title);
            select(head.page(), "#b-bbbbbb", 1, 4);
            head.click("#return")
                    .click("vaadin-dialog .fw-phrase, .fw-dialog .fw-phrase")
                    .click("#confirm-return");
            assertThat(head.clicks()).as("taps to return").isLessThanOrEqualTo(4);
            head.page().waitForURL(url -> url.endsWith("/inbox"));
        }

        try (var drafter = AtTheDesk.phone(CHROMIUM.browser(), base(), "drafter")) {
            drafter.withInbox().open(title);
            drafter.find("fawen-notice-editor[loaded]").waitFor();
            assertThat(drafter.find(".fw-comment").count()).isEqualTo(1);
            assertThat(drafter.find(".fw-comment").innerText()).contains("“各学院”处：");
            drafter.click("#unanswered").click(".fw-comment-decline");
            drafter.click(".fw-comment-send").see("请写明理由");
            drafter.fill(".fw-comment-field textarea", "按统一口径保留").click(".fw-comment-send");
            drafter.see("未采纳");
            assertThat(drafter.find("#primary").innerText()).isEqualTo("送审");
            drafter.click(".fw-comment-reopen");
            drafter.page()
                    .waitForCondition(() -> drafter.find("#primary").innerText().contains("1 条未答复"));
            drafter.click("#primary").find("#submit #unanswered").waitFor();
            assertThat(drafter.find("#submit #primary").innerText()).isEqualTo("确认送审（1 条未答复）");
            drafter.click("#submit #primary").see("还有 1 条退回批注未答复");
            drafter.click("#submit #unanswered a")
                    .find("fawen-notice-editor[loaded]")
                    .waitFor();
            drafter.click(".fw-comment-decline").fill(".fw-comment-field textarea", "按统一口径保留");
            drafter.click(".fw-comment-send").see("未采纳");
            drafter.click("#primary").find("#submit #primary").waitFor();
            submit(drafter);
            drafter.click("#recall")
                    .click("vaadin-confirm-dialog-overlay [slot='confirm-button'], [slot='confirm-button']");
            drafter.page().waitForURL(url -> url.endsWith("/desk/draft/" + notice));
        }
        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.DRAFT);
    }

    @Test
    void saysSomethingByKeyboardAlone() {
        var title = "关于键盘批注的通知";
        var notice = way.draft(title);
        way.until(notice, Step.DEPARTMENT_REVIEW);

        try (var head = AtTheDesk.laptop(CHROMIUM.browser(), base(), "department-head-deputy")) {
            head.withInbox().open(title);
            head.find("#comments").waitFor();
            head.page().keyboard().press("Control+Alt+m");
            head.find("#comment-quote input").waitFor();
            head.page().keyboard().type("请各学院");
            head.page().keyboard().press("Tab");
            head.page().keyboard().type("请列出名单");
            head.page().keyboard().press("Tab");
            head.page().keyboard().press("Tab");
            head.page().keyboard().press("Enter");
            head.find(".fw-comment").waitFor();
            assertThat(head.find(".fw-comment").innerText()).contains("请列出名单", "请各学院");
            head.click(".fw-comment-drop");
            head.page().waitForCondition(() -> head.find(".fw-comment").count() == 0);
        }
    }

    @Test
    void isReadableForEverybody() {
        var notice = returned("关于无障碍批注的通知");
        var review = way.draft("关于无障碍审核批注的通知");
        var item = way.until(review, Step.DEPARTMENT_REVIEW);
        say(review, way.holderOf(item));

        for (var width : List.of(1440, 390)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter");
                        var head = AtTheDesk.laptop(CHROMIUM.browser(), base(), "department-head-deputy")) {
                    for (var desk : List.of(drafter, head)) {
                        desk.page().setViewportSize(width, 900);
                        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    }
                    drafter.go("/desk/draft/" + notice)
                            .find(".fw-comment")
                            .first()
                            .waitFor();
                    drafter.find("fawen-notice-editor[loaded]").waitFor();
                    drafter.click(".fw-comment-reply");
                    assertReadable(drafter.page(), "draft " + width + scheme);
                    drafter.go("/desk/draft/" + notice + "/submit")
                            .find("#submit #primary")
                            .waitFor();
                    assertReadable(drafter.page(), "submit " + width + scheme);
                    head.go("/desk/department-review/" + review + "?item=" + item.id())
                            .find(".fw-comment")
                            .first()
                            .waitFor();
                    assertReadable(head.page(), "review " + width + scheme);
                    head.click("#add-comment").find("#comment-quote input").waitFor();
                    assertReadable(head.page(), "compose " + width + scheme);
                }
            }
        }
    }

    private static void assertReadable(Page page, String where) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(where)
                .extracting(violation -> violation.getId() + " " + violation.getNodes())
                .isEmpty();
        assertThat(page.evaluate(SIDEWAYS)).as(where).isEqualTo(0);
    }

    private NoticeId returned(String title) {
        var notice = way.draft(title);
        var item = way.until(notice, Step.DEPARTMENT_REVIEW);
        var head = way.holderOf(item);
        say(notice, head);
        reviews.returnToDrafter(way.act(item, head), "请按批注修改。");
        return notice;
    }

    private void say(NoticeId notice, org.fawen.identity.PersonId person) {
        var hash = notices.get(notice).hash();
        comments.write(UUID.randomUUID(), person, notice, hash, new Range("aaaaaa", 2, "主题党日活动"), "", "主题党日系列活动");
        comments.write(UUID.randomUUID(), person, notice, hash, new Range("bbbbbb", 1, "各学院"), "请列出名单", null);
    }

    /** Drags over the characters of a block, as a finger or a mouse does. */
    private static void select(Page page, String block, int from, int to) {
        page.locator(".fw-paper " + block).scrollIntoViewIfNeeded();
        page.evaluate("""
                ([block, from, to]) => {
                    const text = document.createTreeWalker(
                        document.querySelector('.fw-paper ' + block), NodeFilter.SHOW_TEXT).nextNode();
                    document.getSelection().setBaseAndExtent(text, from, text, to);
                }""", List.of(block, from, to));
        page.locator(".fw-mark-tools:not([hidden])").waitFor();
    }

    private static void submit(AtTheDesk drafter) {
        if (drafter.find("#submit").count() == 0) {
            drafter.see("已保存").click("#primary");
        }
        drafter.find("#submit #primary").waitFor();
        for (var field : drafter.find("#submit [data-check] input").all()) {
            field.fill("情况属实");
        }
        var stated = drafter.find("#unclassified input");
        if (!stated.isChecked()) {
            stated.check();
        }
        for (var field : drafter.find("#unchanged input").all()) {
            field.fill("按统一口径保留");
        }
        drafter.click("#submit #primary").find("#sent").waitFor();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
