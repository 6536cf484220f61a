package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fawen.comments.Comments;
import org.fawen.comments.Range;
import org.fawen.drafting.Drafting;
import org.fawen.identity.Organisations;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Runs;
import org.fawen.review.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** 核稿改稿, 花脸稿, 核对清样 and 改后签发 in a real browser, within the golden paths' limits. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(OnTheirWay.class)
class OfficeEditIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Notices notices;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Comments comments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Organisations organisations;

    /** 党办秘书: open, change five words in the text, 五项均符合，送主任; then the whole way to the signature. */
    @Test
    void theOfficeChangesWordsTheDrafterProofreadsTheLeaderSigns() {
        var title = "关于核稿改稿全程的通知";
        var id = way.draft(title);
        var reviewer = way.holderOf(way.until(id, Step.DEPARTMENT_REVIEW));
        comments.write(
                UUID.randomUUID(), reviewer, id, notices.get(id).hash(), new Range("bbbbbb", 6, "组织"), "请列出联系人", null);
        way.until(id, Step.OFFICE_REVIEW);
        try (var clerk = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-clerk")) {
            clerk.withInbox().open(title);
            clerk.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            assertThat(clerk.find(".fw-comment").innerText()).contains("请列出联系人", "组织");
            highlighted(clerk, "组织");
            replaceInText(clerk, 1, "认真", "精心");
            clerk.page().keyboard().press("Home");
            clerk.page().keyboard().insertText("另：");
            highlighted(clerk, "组织");
            clerk.page().keyboard().press("Backspace");
            clerk.page().keyboard().press("Backspace");
            replaceInText(clerk, 1, "安排见", "具体安排见");
            replaceInText(clerk, 0, "现将", "现就");
            highlighted(clerk, "组织");
            clerk.click("#primary").page().waitForURL(url -> url.endsWith("/inbox"));
            assertThat(clerk.clicks()).as("clicks of the golden path").isLessThanOrEqualTo(6);
        }
        assertThat(revisions.of(id)).hasSize(2);
        assertThat(words(id, 2)).containsExactly("现就主题党日活动有关事项通知如下。", "请各学院精心组织，具体安排见附件。");

        try (var head = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-head")) {
            head.withInbox().open(title);
            assertThat(head.find("#office-changes").innerText()).contains("第 2 稿", "改动 2 处", "已请", "核对清样");
            head.click("#open-marked").page().waitForURL(url -> url.endsWith("/marked"));
            assertThat(head.find("#marked del").allTextContents()).anyMatch(gone -> gone.contains("认真"));
            assertThat(head.find("#marked ins").allTextContents()).anyMatch(come -> come.contains("精心"));
            assertThat(head.find("#clean").innerText()).contains("请各学院精心组织，具体安排见附件。");
        }
        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            drafter.withInbox().click("#proofs a:has-text('" + title + "')");
            drafter.see("办公室改动文字 2 处").click("#proof-object");
            drafter.fill("#reason textarea", "“认真”是上级文件原话。").click("#confirm-object");
            drafter.see("已提出异议");
        }
        way.until(id, Step.SIGN_OFF);
        try (var signer = AtTheDesk.phone(CHROMIUM.browser(), base(), "department-head")) {
            signer.withInbox().open(title);
            assertThat(signer.find("#proof-state").innerText()).contains("有异议", "上级文件原话");
            assertThat(signer.find(".fw-since").count()).isZero();
            signer.click("#primary");
            signer.fill("input[type=password]", "demo").click("#confirm-password");
            signer.page().waitForURL(url -> url.endsWith("/inbox"));
        }
        assertThat(signatures.on(id)).singleElement().matches(signature -> signature.revision() == 2);
    }

    /** 签发人: changes two words and signs; the changed text is what is signed. */
    @Test
    void theSignerChangesTwoWordsAndSignsOnThePhone() {
        var title = "关于手机上改后签发的通知";
        var id = way.draft(title);
        way.until(id, Step.SIGN_OFF);
        try (var signer = AtTheDesk.phone(CHROMIUM.browser(), base(), "department-head")) {
            signer.withInbox().open(title).click("#amend");
            signer.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            replaceInText(signer, 1, "认真", "精心");
            signer.see("您改动了 1 处");
            signer.click("#primary").see("签发的就是改后的文字");
            signer.fill("input[type=password]", "demo").click("#confirm-password");
            signer.page().waitForURL(url -> url.endsWith("/inbox"));
            assertThat(signer.clicks()).as("taps of the golden path").isLessThanOrEqualTo(8);
        }
        assertThat(words(id, 2)).contains("请各学院精心组织，安排见附件。");
        assertThat(signatures.on(id))
                .singleElement()
                .matches(signature -> signature.hash().equals(notices.get(id).hash()) && signature.revision() == 2);
        try (var deputy = AtTheDesk.laptop(CHROMIUM.browser(), base(), "department-head-deputy")) {
            deputy.go("/desk/notices/" + id);
            assertThat(deputy.find(".fw-since").innerText()).contains("第 1 稿相比，改动 1 处");
        }
    }

    @Test
    void aChangeOfMatterWaitsForTheDrafter() {
        var title = "关于内容改动待核对的通知";
        var id = way.draft(title);
        way.until(id, Step.OFFICE_REVIEW);
        try (var clerk = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-clerk")) {
            clerk.withInbox().open(title);
            clerk.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            replaceInText(clerk, 1, "认真组织", "于3日内组织");
            clerk.click("#primary").page().waitForURL(url -> url.endsWith("/inbox"));
        }
        try (var head = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-head")) {
            head.withInbox().open(title).click("#primary");
            head.see("拟稿人核对确认后才能送签");
            try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
                drafter.withInbox().click("#proofs a:has-text('" + title + "')");
                drafter.see("涉及内容").click("#proof-confirm").see("已核对清样：无误");
            }
            head.withInbox().open(title).click("#primary").page().waitForURL(url -> url.endsWith("/inbox"));
        }
    }

    @Test
    void whatTheClerkTypedSurvivesLeavingThePage() {
        var title = "关于改到一半的通知";
        var id = way.draft(title);
        way.until(id, Step.OFFICE_REVIEW);
        try (var clerk = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-clerk")) {
            clerk.withInbox().open(title);
            clerk.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            replaceInText(clerk, 1, "认真", "精心");
            clerk.see("已保存");
            clerk.withInbox().open(title);
            clerk.find(".ProseMirror p:has-text('请各学院精心组织')").waitFor();
        }
        assertThat(revisions.of(id)).as("others still read the frozen text").hasSize(1);
    }

    /**
     * 下载修改 → 传回: changed in another program, the difference shown before it is taken; block ids and comments are kept.
     */
    @Test
    void aDraftGoesToWordAndComesBack() throws IOException {
        var title = "关于往返修改的通知";
        var id = way.draft(title);
        var review = way.until(id, Step.DEPARTMENT_REVIEW);
        var reviewer = way.holderOf(review);
        comments.write(
                UUID.randomUUID(), reviewer, id, notices.get(id).hash(), new Range("bbbbbb", 6, "组织"), "请列出联系人", null);
        reviews.returnToDrafter(way.act(review, reviewer), "请按批注修改。");
        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            drafter.go("/desk/draft/" + id);
            drafter.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            var download = drafter.page().waitForDownload(() -> drafter.click("#download-word"));
            assertThat(download.suggestedFilename()).isEqualTo(title + ".docx");
            byte[] file;
            try (var stream = download.createReadStream()) {
                file = replacedInDocx(stream.readAllBytes(), "认真", "精心");
            }
            drafter.click("#return-word");
            drafter.find("vaadin-upload#import input[type=file]")
                    .setInputFiles(new FilePayload(title + ".docx", DOCX, file));
            drafter.find("#take-file").waitFor();
            assertThat(drafter.find("vaadin-dialog .fw-redline ins").allTextContents())
                    .anyMatch(come -> come.contains("精心"));
            drafter.click("#take-file").find(".ProseMirror p:has-text('精心组织')").waitFor();
            drafter.click("#show-comments");
            assertThat(drafter.find(".fw-comment:has-text('请列出联系人')").innerText())
                    .contains("组织")
                    .doesNotContain("原文已");
            highlighted(drafter, "组织");
            assertThat(drafter.find("#primary").innerText()).isEqualTo("送审（2 条未答复）");
        }
        var blocks =
                drafting.open(OnTheirWay.DRAFTER, id).orElseThrow().content().blocks();
        assertThat(blocks).extracting(Block::id).containsExactly("aaaaaa", "bbbbbb");
        assertThat(Runs.text(((Block.Paragraph) blocks.get(1)).runs(), 1)).isEqualTo("请各学院精心组织，安排见附件。");
    }

    /** Two clerks in one text: what each wrote stands in it, under the own name. */
    @Test
    void twoClerksInOneTextAreBroughtTogetherAndACollisionIsShown() {
        var title = "关于两人同时改稿的通知";
        var id = way.draft(title);
        way.until(id, Step.OFFICE_REVIEW);
        try (var one = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-clerk");
                var other = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-clerk-2")) {
            for (var clerk : List.of(one, other)) {
                clerk.withInbox().open(title);
                clerk.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            }
            replaceInText(one, 0, "现将", "现就");
            one.see("已保存");
            replaceInText(other, 1, "认真", "精心");
            other.find(".ProseMirror p:has-text('现就')").waitFor();
            other.see("已保存");
            assertThat(revisions.of(id))
                    .as("the one's words stand under the own name before the other's are kept")
                    .hasSize(2);

            replaceInText(one, 1, "认真", "抓紧");
            one.click("#merge-compare").see("精心").click("#confirm-merge");
            one.find(".ProseMirror:has-text('抓紧')").waitFor();
            one.see("已保存");
            var kept = one.find(".ProseMirror").innerText();
            assertThat(kept).contains("现就", "抓紧", "精心");
            one.click("#primary").page().waitForURL(url -> url.endsWith("/inbox"));
        }
        assertThat(revisions.of(id))
                .extracting(revision -> organisations.current().nameOf(revision.author()))
                .contains("钱书桐", "罗芷若");
    }

    /** From the submit page to the proof, with the longest text there is, on a wide screen and a phone, light and dark. */
    @Test
    void isReadableForEverybody() {
        var id = way.longest();
        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            drafter.go("/desk/draft/" + id + "/submit").find("#submit #primary").waitFor();
            axe(drafter, "submit");
            for (var explanation : drafter.find("#submit [data-check] input").all()) {
                explanation.fill("情况属实");
            }
            drafter.find("#unclassified input").check();
            drafter.click("#submit #primary").find("#sent").waitFor();
            axe(drafter, "sent");
        }
        var item = way.until(id, Step.OFFICE_REVIEW);
        var office = "/desk/office-review/%s?item=".formatted(id);
        try (var clerk = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-clerk")) {
            clerk.go(office + item.id());
            clerk.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            axe(clerk, "office-review");
            replaceInText(clerk, 0, "面对", "针对");
            clerk.click("#primary").page().waitForURL(url -> url.endsWith("/inbox"));
        }
        item = way.until(id, Step.OFFICE_REVIEW);
        try (var head = AtTheDesk.laptop(CHROMIUM.browser(), base(), "office-head")) {
            head.go("/desk/notices/" + id + "/marked")
                    .find("#marked ins")
                    .first()
                    .waitFor();
            axe(head, "marked");
            head.go("/desk/notices/" + id + "/compare?from=1&to=2");
            head.find(".fw-redline:visible").first().waitFor();
            axe(head, "compare");
            head.go("/desk/notices/" + id + "/compare?from=1&to=2&view=side");
            head.find(".fw-redline:visible").first().waitFor();
            axe(head, "compare side by side");
            head.go(office + item.id());
            head.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            axe(head, "office-review of the head");
        }
        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter")) {
            drafter.withInbox().find("#proofs").waitFor();
            axe(drafter, "inbox");
            drafter.go("/desk/notices/" + id).find("#proof").waitFor();
            axe(drafter, "proof");
        }
    }

    private static void axe(AtTheDesk desk, String screen) {
        var page = desk.page();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var width : List.of(390, 1440)) {
                page.setViewportSize(width, 900);
                // Colours glide from one scheme to the other; half-way they are nobody's choice.
                page.waitForFunction("() => document.getAnimations().every(glide => glide.playState !== 'running')");
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as("%s %s %d", screen, scheme, width)
                        .extracting(violation -> violation.getId() + " " + violation.getNodes())
                        .isEmpty();
                assertThat(page.evaluate(SIDEWAYS)).as("%s %d", screen, width).isEqualTo(0);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1366, 768);
    }

    /** One click into the paragraph, then keys alone: the words are selected and typed over. */
    private static void replaceInText(AtTheDesk desk, int paragraph, String before, String after) {
        var text = desk.find(".ProseMirror > p").nth(paragraph);
        var at = text.innerText().indexOf(before);
        assertThat(at).as(before).isNotNegative();
        desk.click(".ProseMirror > p >> nth=" + paragraph);
        var keys = desk.page().keyboard();
        keys.press("Home");
        for (var k = 0; k < at; k++) {
            keys.press("ArrowRight");
        }
        for (var k = 0; k < before.length(); k++) {
            keys.press("Shift+ArrowRight");
        }
        keys.insertText(after);
    }

    /** The words of the one open comment, drawn in the text on the screen. */
    private static void highlighted(AtTheDesk desk, String words) {
        desk.page()
                .waitForFunction(
                        "words => [...(CSS.highlights.get('fw-comment') ?? [])].map(range => range.toString()).join() === words",
                        words);
    }

    private static byte[] replacedInDocx(byte[] file, String before, String after) throws IOException {
        var result = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(result)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var bytes = from.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).contains(before);
                    bytes = text.replace(before, after).getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
                to.closeEntry();
            }
        }
        return result.toByteArray();
    }

    private List<String> words(NoticeId id, int revision) {
        return revisions.find(id, revision).orElseThrow().content().blocks().stream()
                .map(block -> Runs.text(((Block.Paragraph) block).runs(), 1))
                .toList();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
