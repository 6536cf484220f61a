package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fawen.notice.Drafts;
import org.fawen.notice.NoticeId;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 拟稿人 in a real browser: from 起草新文 to 送审 within the clicks promised; checks, attachments and previews on the way. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fawen.demo-notices=false")
class DrafterIT {

    private static final String SAVED =
            "() => document.querySelector('#save-state')?.dataset.state === 'saved' && document.querySelector('#save-state').textContent.includes('已保存')";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Test
    void correctsAllAsOneStepAndTakesItBackAsOne() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            drafter.fill("#title textarea", "关于召开  例会的通知");
            type(page, "请大家务必重视！！\n受理时间为8:30--11:30。");
            saved(page);
            page.waitForSelector(".ne-finding");
            var marked = page.locator(".ne-finding").allInnerTexts();
            assertThat(marked).contains("！！", "--");

            var typed = List.of("请大家务必重视！！", "受理时间为8:30--11:30。");
            var corrected = List.of("请大家务必重视！", "受理时间为8:30—11:30。");

            drafter.click("#correct-all").see("已修正");
            page.waitForCondition(() -> texts(page).equals(corrected));
            assertThat(content(page).title()).isEqualTo("关于召开例会的通知");

            drafter.click("#corrected-undo");
            page.waitForCondition(() -> texts(page).equals(typed));
            assertThat(content(page).title()).isEqualTo("关于召开  例会的通知");

            drafter.click("#correct-all").see("已修正");
            page.waitForCondition(() -> texts(page).equals(corrected));
            page.locator(".ProseMirror").click();
            page.keyboard().press("Control+z"); // one undo, the whole body
            page.waitForCondition(() -> texts(page).equals(typed));
        }
    }

    @Test
    void aClickOnAFindingSelectsItsWords() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "第一段没有问题。\n请大家务必重视！！");
            saved(page);
            drafter.click("#show-findings").click("[data-check='PUN-08'] .fw-finding-jump");

            page.waitForFunction("() => window.getSelection().toString() === '！！'");
        }
    }

    @Test
    void mendsOneFindingAndLeavesTheOthers() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "请大家务必重视！！\n受理时间为8:30--11:30。");
            saved(page);
            drafter.click("#show-findings").click("[data-check='PUN-08'] .fw-finding-fix:text-is('改为“！”')");
            page.waitForCondition(() -> texts(page).equals(List.of("请大家务必重视！", "受理时间为8:30--11:30。")));
            page.waitForCondition(() -> page.locator("[data-check='PUN-08']").count() == 0);

            drafter.click("#corrected-undo");
            page.waitForCondition(() -> texts(page).equals(List.of("请大家务必重视！！", "受理时间为8:30--11:30。")));

            drafter.click("[data-check='PUN-08'] .fw-finding-fix");
            page.locator(".ProseMirror p:text-is('请大家务必重视！')").waitFor();
            page.locator(".ProseMirror").focus();
            page.keyboard().press("Control+z");
            page.waitForCondition(() -> texts(page).getFirst().equals("请大家务必重视！！"));
        }
    }

    @Test
    void referencesFollowTheirAttachment() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            attach(page, file("日程.docx"), file("回执.docx"));
            assertThat(page.locator(".fw-attachment-facts").first().innerText())
                    .contains("DOCX")
                    .containsPattern("校验码 [0-9a-f]{8}…");
            page.locator(".ProseMirror").click();
            type(page, "回执见");
            drafter.click("[data-tool='reference']").click(".ne-menu button:has-text('回执')");
            saved(page);
            assertThat(references(page)).containsExactly(2);

            drafter.click("#attachment-up-2");
            page.waitForSelector(".paper-reference[data-attachment='1']");
            page.waitForCondition(() -> references(page).equals(List.of(1)));
            assertThat(content(page).attachments())
                    .extracting(Attachment::title)
                    .containsExactly("回执", "日程");

            drafter.click("#attachment-replace-1");
            page.setInputFiles("#replacement input[type=file]", file("新回执.docx"));
            page.waitForCondition(
                    () -> content(page).attachments().getFirst().fileName().equals("新回执.docx"));
            assertThat(content(page).attachments().getFirst())
                    .extracting(Attachment::title, Attachment::fileName, Attachment::kind)
                    .containsExactly("回执", "新回执.docx", AttachmentKind.PRINT);
            assertThat(references(page)).containsExactly(1);

            var download = page.waitForDownload(
                    () -> page.locator(".fw-attachment-facts a").first().click());
            assertThat(download.suggestedFilename()).isEqualTo("新回执.docx");

            drafter.click("#attachment-remove-1").see("附件【待补充】");
            page.waitForCondition(() -> references(page).isEmpty());
            drafter.click("#show-findings");
            page.waitForSelector("[data-check='TXT-03']");
        }
    }

    @Test
    void aFileWithMacrosEndsInASentence() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            page.setInputFiles("#upload input[type=file]", zip("宏.docx", "word/document.xml", "word/vbaProject.bin"));

            drafter.see("文件“宏.docx”含有宏，没有附加。");
            assertThat(page.locator(".fw-attachment-row").count()).isZero();
        }
    }

    @Test
    void looksAtThePaperThePublicPageAndTheExactPages() {
        try (var drafter = newDraft("#new-party-committee-notice")) {
            var page = drafter.page();
            drafter.fill("#title textarea", "关于召开例会的通知");
            type(page, "定于周一召开例会。");
            saved(page);
            var preview = page.locator("#preview");
            assertThat(preview.innerText()).contains("（登记时编号）", "关于召开例会的通知");

            drafter.click("#preview-web").see("发布时间：（发布时填写）");
            assertThat(preview.innerText()).contains("定于周一召开例会。").doesNotContain("登记时编号");

            drafter.click("#preview-pages");
            preview.locator("img.fw-page").first().waitFor();
            page.waitForFunction("() => document.querySelector('#preview img.fw-page').naturalWidth > 500");
            page.locator(".ProseMirror").click();
            type(page, "请准时参加。");
            drafter.see("版式（文字已改，重排）");
        }
    }

    /** golden-paths.md §1: 9 clicks and 20 characters from 起草新文 to 确认送审. */
    @Test
    void takesAPastedTextToReviewWithinNineClicks() throws IOException {
        var pasted = resource("/interchange/seed-notice.txt")
                .replaceFirst("通知如下", "通知如下：请务必重视！！受理时间为8:30--11:30")
                .replaceFirst("(?m)^(.*各单位、各部门)[:：]", "$1:");
        try (var drafter =
                AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter").withInbox()) {
            var page = drafter.page();
            drafter.click("#new-draft").click("#new-party-committee-notice");
            drafter.find("fawen-notice-editor[loaded] .ProseMirror").waitFor();
            drafter.paste(pasted);
            page.waitForCondition(
                    () -> !drafter.find("#title textarea").inputValue().isBlank());
            page.waitForSelector("#correct-all:visible");
            drafter.click("#correct-all").see("已修正");
            attach(page, file("日程.docx"), file("回执.docx")); // dropped: no click
            assertThat(content(page).title()).startsWith("关于在疫情防控工作中");
            assertThat(content(page).addressees()).containsExactly("各二级党组织", "学校各单位、各部门");

            drafter.click("vaadin-button:has-text('送审')");
            var typed = 0;
            var submit = page.locator("vaadin-button:has-text('确认送审')");
            submit.waitFor();
            for (var explanation : page.locator("[data-check] input").all()) {
                if (explanation.inputValue().isBlank()) {
                    drafter.clicked(explanation);
                    page.keyboard().type("情况属实");
                    typed += "情况属实".length();
                }
            }
            drafter.clicked(page.locator("#unclassified input"));
            drafter.clicked(submit);
            page.locator("text=已送").first().waitFor();

            assertThat(drafter.clicks()).isLessThanOrEqualTo(9);
            assertThat(typed).isLessThanOrEqualTo(20);
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream = DrafterIT.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private AtTheDesk newDraft() {
        return newDraft("#new-org-dept-notice");
    }

    private AtTheDesk newDraft(String card) {
        var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), "drafter").withInbox();
        drafter.click("#new-draft").click(card);
        drafter.find("fawen-notice-editor[loaded] .ProseMirror").click();
        return drafter;
    }

    private static void attach(Page page, FilePayload... files) {
        page.setInputFiles("#upload input[type=file]", files);
        page.waitForCondition(() -> page.locator(".fw-attachment-row").count() == files.length);
        saved(page);
    }

    private static FilePayload file(String name) {
        return zip(name, "word/document.xml");
    }

    private static FilePayload zip(String name, String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new FilePayload(name, "application/octet-stream", bytes.toByteArray());
    }

    private static void type(Page page, String text) {
        page.locator(".ProseMirror").focus();
        page.keyboard().type(text);
    }

    private static void saved(Page page) {
        page.waitForFunction(SAVED);
    }

    private List<String> texts(Page page) {
        return content(page).blocks().stream()
                .map(block -> ((Run.Text) ((Block.Paragraph) block).runs().getFirst()).text())
                .toList();
    }

    private List<Integer> references(Page page) {
        return content(page).blocks().stream()
                .flatMap(block -> ((Block.Paragraph) block).runs().stream())
                .filter(Run.Reference.class::isInstance)
                .map(run -> ((Run.Reference) run).ordinal())
                .toList();
    }

    private Content content(Page page) {
        var id = page.url().replaceFirst(".*/draft/", "").replaceFirst("[?#].*", "");
        return drafts.find(NoticeId.of(id)).orElseThrow().content();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
