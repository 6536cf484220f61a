package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.drafting.Drafting;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.Drafts;
import org.fawen.notice.NoticeId;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Writing in the editor with keys, an input method and the clipboard; losing the connection, the login and the lead. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fawen.demo-notices=false")
class EditorIT {

    private static final String DRAFTER = "drafter";
    private static final String SAVED =
            "() => document.querySelector('#save-state')?.dataset.state === 'saved' && document.querySelector('#save-state').textContent.includes('已保存')";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Drafting drafting;

    @Test
    void typedMarksMakeHeadingsAndAnInputMethodEntersItsWordsOnce() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            var ime = page.context().newCDPSession(page);
            compose(ime, List.of("w", "wei", "为进"), "为进一步加强管理");
            type(page, "，现通知如下。\n一、提高认识\n（一）压实责任。各单位要落实。\n1.建立制度\n3.5万元以上\n（1）细则");

            saved(page);

            assertThat(texts(page))
                    .containsExactly("为进一步加强管理，现通知如下。", "一、提高认识", "（一）压实责任。各单位要落实。", "1.建立制度", "3.5万元以上", "（1）细则");
            assertThat(blocks(page)).element(2).isInstanceOfSatisfying(Block.Heading.class, heading -> {
                assertThat(heading.level()).isEqualTo(2);
                assertThat(heading.runIn()).isTrue();
                assertThat(Runs.text(heading.runs(), 1)).isEqualTo("压实责任。各单位要落实。");
            });
        }
    }

    @Test
    void theBrowserNumbersHeadingsAsTheServerDoes() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "一、甲\n（一）乙\n1.丙\n（1）丁\n（1）戊\n1.己\n一、庚\n（一）辛\n".strip());
            saved(page);

            assertThat(page.locator(".ProseMirror [data-mark]").all().stream()
                            .map(heading -> heading.getAttribute("data-mark")))
                    .containsExactlyElementsOf(HeadingMarks.of(blocks(page)))
                    .containsExactly("一、", "（一）", "1.", "（1）", "（2）", "2.", "二、", "（一）");
        }
    }

    @Test
    void backspaceTakesARecognitionBackAndItStaysText() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "一、");
            page.keyboard().press("Backspace");
            type(page, "二两组同行");
            saved(page);

            assertThat(blocks(page)).singleElement().isInstanceOf(Block.Paragraph.class);
            assertThat(texts(page)).containsExactly("一、二两组同行");
        }
    }

    @Test
    void aKeyActsWhereTheCaretIsHoweverSoonItComesAfterAClick() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "甲段。\n乙段。\n丙段。");
            for (var time = 0; time < 12; time++) {
                var block = page.locator(".ProseMirror > *").nth(time % 3);
                block.click();
                page.keyboard().press("End");
                page.keyboard().press("Backspace");
                page.keyboard().insertText("，。");
            }
            saved(page);

            assertThat(texts(page)).containsExactly("甲段，，，，。", "乙段，，，，。", "丙段，，，，。");
        }
    }

    @Test
    void cleansWhatWordPutsOnTheClipboardAndSaysSo() throws IOException {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "前文。\n");
            drafter.paste(resource("/clipboard/word.html"), "");
            drafter.see("1 张图片未粘贴，请作为附件上传").see("识别出 2 个标题");
            saved(page);

            assertThat(texts(page)).startsWith("前文。", "一、突出检查重点", "安全重于泰山。链接文字", "（一）建立责任区。以实验室为单位建立安全责任区。");
            assertThat(page.locator(".ProseMirror").innerHTML()).doesNotContainIgnoringCase("mso", "font-", "href");
            assertThat(blocks(page).get(2))
                    .isEqualTo(new Block.Paragraph(
                            blocks(page).get(2).id(), List.of(new Run.Text("安全重于泰山", true), Run.plain("。链接文字"))));
            assertThat(blocks(page).get(4))
                    .isInstanceOfSatisfying(
                            Block.Table.class,
                            table -> assertThat(table.rows().getFirst())
                                    .allMatch(Cell::header)
                                    .hasSize(3));
        }
    }

    @Test
    void editsATableWithKeysAlone() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            page.keyboard().press("Alt+F10");
            pressUntil(page, "ArrowRight", "table");
            page.keyboard().press("Enter");
            type(page, "序号\t单位\t人数");
            page.keyboard().press("Tab");
            type(page, "1\t东区\t12");
            page.keyboard().press("Shift+Tab");
            saved(page);

            assertThat(table(page).rows()).hasSize(3);
            assertThat(words(table(page).rows().get(1))).isEqualTo("1|东区|12");

            page.keyboard().press("End");
            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Alt+F10");
            pressUntil(page, "ArrowRight", "merge");
            page.keyboard().press("Enter");
            saved(page);

            assertThat(table(page).rows().get(1)).extracting(Cell::colspan).contains(2);

            page.keyboard().press("Alt+F10");
            pressUntil(page, "ArrowRight", "split");
            page.keyboard().press("Enter");
            saved(page);

            assertThat(table(page).rows().get(1)).extracting(Cell::colspan).containsOnly(1);
        }
    }

    @Test
    void tabLeavesTheTextAndEscLeavesItFromAHeading() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "一、甲");
            page.keyboard().press("Tab");
            assertThat(page.locator(".ProseMirror [data-mark]").getAttribute("data-level"))
                    .isEqualTo("2");
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");

            assertThat(page.evaluate("() => document.activeElement.closest('.ProseMirror')"))
                    .isNull();
        }
    }

    @Test
    void aWholeDocumentFindsItsFieldsAndLosesNothingOfTheRealText() throws IOException {
        var seed = JsonMapper.shared().readTree(resource("/interchange/seed-notice.json"));
        try (var drafter = newDraft()) {
            var page = drafter.page();
            drafter.paste(resource("/interchange/seed-notice.txt"));
            drafter.see("未采用 · 标题前").see("开云官方入口");
            saved(page);

            var content = content(page);
            assertThat(content.title()).isEqualTo(seed.path("title").asString());
            assertThat(content.addressees()).containsExactly("各二级党组织", "学校各单位、各部门");
            assertThat(content.blocks())
                    .filteredOn(Block.Heading.class::isInstance)
                    .hasSize(4)
                    .allSatisfy(heading ->
                            assertThat(((Block.Heading) heading).level()).isEqualTo(1));
            var expected = seed.path("body")
                    .valueStream()
                    .map(block -> block.path("text").asString())
                    .toList();
            assertThat(texts(page)).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aWholeDocumentOfWpsFindsItsFieldsAndKeepsItsTableAndItsBoldWords() throws IOException {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            var html = resource("/clipboard/wps.html");
            drafter.paste(html, "");
            drafter.see("识别 · 署名");
            saved(page);

            var content = content(page);
            assertThat(content.title()).isEqualTo("关于开展2027年春季学期主题党日活动的通知");
            assertThat(content.addressees()).containsExactly("各二级党组织");
            assertThat(texts(page))
                    .containsExactly(
                            "现将主题党日活动有关事项通知如下。",
                            "一、活动时间",
                            "2027年3月1日至3月31日，各二级党组织自行安排。",
                            "二、活动要求",
                            "（一）认真组织。各二级党组织要结合实际，认真组织。",
                            "（二）按时报送。4月5日前报送活动总结（见附件）。",
                            "学院|场次/海洋工程学院|3");
            assertThat(content.blocks().get(2))
                    .isInstanceOfSatisfying(
                            Block.Paragraph.class,
                            paragraph ->
                                    assertThat(paragraph.runs()).startsWith(new Run.Text("2027年3月1日至3月31日", true)));
            assertThat(content.blocks().get(4))
                    .isInstanceOfSatisfying(
                            Block.Heading.class,
                            heading -> assertThat(heading.runIn()).isTrue());
            assertThat(page.locator(".ProseMirror").innerHTML()).doesNotContainIgnoringCase("mso", "font-", "<font");
        }
    }

    @Test
    void findsReplacesAndTakesBackByKeysAlone() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            var keys = page.keyboard();
            type(page, "各学院报名。\n各学院参加，各学院总结。");
            keys.press("Control+f");
            keys.type("各学院");
            drafter.see("第 –/3 处");
            keys.press("Enter");
            drafter.see("第 1/3 处");
            keys.press("Shift+Enter");
            drafter.see("第 3/3 处");
            keys.press("Tab");
            pressUntilFocused(page, "替换为");
            keys.type("各单位");
            keys.press("Enter");
            drafter.see("第 1/2 处");
            for (var tab = 0; tab < 2; tab++) {
                keys.press("Tab");
            }
            keys.press("Enter");
            drafter.see("已替换 2 处");
            keys.press("Escape");
            saved(page);
            assertThat(texts(page)).containsExactly("各单位报名。", "各单位参加，各单位总结。");

            keys.press("Control+z");
            saved(page);
            assertThat(texts(page)).as("all of them as one").containsExactly("各学院报名。", "各学院参加，各单位总结。");
            keys.press("Control+y");
            saved(page);
            assertThat(texts(page)).containsExactly("各单位报名。", "各单位参加，各单位总结。");
        }
    }

    @Test
    void everyToolIsReachedByKeysAndAQuestionMarkSaysWhichThereAre() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            page.keyboard().press("Alt+F10");
            var tools = page.locator(".ne-bar [data-tool]:visible").count();
            var reached = new LinkedHashSet<String>();
            for (var tool = 0; tool < tools; tool++) {
                reached.add((String) page.evaluate("() => document.activeElement.dataset.tool"));
                page.keyboard().press("ArrowRight");
            }
            assertThat(reached).hasSize(tools).doesNotContainNull();

            page.keyboard().press("?");
            var help = page.locator("dialog.ne-help[open]");
            help.waitFor();
            assertThat(help.innerText()).contains("Ctrl+Alt+1 … 4", "Ctrl+F / Ctrl+H", "Alt+F10", "Esc, Tab");
            page.keyboard().press("Escape");
            page.waitForCondition(() -> help.count() == 0);

            page.locator(".ProseMirror").focus();
            page.keyboard().type("?");
            saved(page);
            assertThat(help.count()).as("in the text it is a mark").isZero();
            assertThat(texts(page)).containsExactly("?");
            page.keyboard().press("F1");
            help.waitFor();
        }
    }

    @Test
    void aLostConnectionLosesNoWord() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "连接时写的。");
            saved(page);
            page.context().setOffline(true);
            type(page, "断开时写的。");
            drafter.see("未连接，本机已留副本");
            page.context().setOffline(false);
            saved(page);

            assertThat(texts(page)).containsExactly("连接时写的。断开时写的。");
            assertThat(copies(page)).isZero();
        }
    }

    @Test
    void whatWasTypedAfterTheLoginExpiredIsOfferedAndRestored() {
        try (var drafter = newDraft()) {
            var page = drafter.page();
            type(page, "登录时写的。");
            saved(page);
            var draft = page.url();
            endSession(page);
            type(page, "过期后写的。");
            page.waitForURL(url -> url.contains("/desk/login"));
            drafter.login(DRAFTER);
            page.navigate(draft);
            drafter.click("#copy-compare").see("过期后写的").click("#confirm-merge");
            saved(page);

            assertThat(texts(page)).containsExactly("登录时写的。过期后写的。");
            assertThat(content(page).blocks()).hasSize(1);
            assertThat(copies(page)).isZero();
        }
    }

    @Test
    void twoWindowsAreBroughtTogetherAndACollisionIsShown() {
        try (var one = newDraft();
                var other = AtTheDesk.laptop(CHROMIUM.browser(), base(), DRAFTER)) {
            type(one.page(), "第一段。\n第二段。");
            saved(one.page());
            other.page().navigate(one.page().url());
            other.see("您在另一窗口也打开了这份草稿");
            append(other.page(), 0, "那边加的。");
            saved(other.page());
            append(one.page(), 1, "这边加的。");
            one.page().waitForFunction("() => document.querySelector('.ProseMirror').textContent.includes('那边加的')");
            saved(one.page());
            assertThat(texts(one.page())).containsExactly("第一段。那边加的。", "第二段。这边加的。");

            append(one.page(), 0, "甲的说法。");
            saved(one.page());
            append(other.page(), 0, "乙的说法。");
            other.click("#merge-compare").see("甲的说法").click("#confirm-merge");
            saved(other.page());

            var words = String.join("", texts(other.page()));
            assertThat(words).contains("甲的说法。", "乙的说法。", "这边加的。");
            assertThat(content(other.page()).blocks()).extracting(Block::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void hasNoAccessibilityViolation() {
        try (var drafter = newDraft()) {
            assertAccessible(drafter.page(), "empty");
            var page = drafter.go("/desk/draft/" + longest()).page();
            page.waitForSelector("fawen-notice-editor[loaded] .ne-finding");
            page.keyboard().press("Control+f");
            for (var aside : List.of("#show-findings", "#show-preview")) {
                drafter.click(aside);
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    for (var width : List.of(390, 1440)) {
                        page.setViewportSize(width, 900);
                        assertAccessible(page, aside + " " + scheme + " " + width);
                        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                                .isEqualTo(width);
                    }
                }
            }
        }
    }

    private NoticeId longest() {
        var file = new Attachment(
                "滨海理工大学实验室危险化学品安全管理工作专项检查情况登记表", "登记表.pdf", "application/pdf", "0".repeat(64), 7, AttachmentKind.PRINT);
        var content = LongestText.with(List.of(file, file.withTitle("名单").withKind(AttachmentKind.DOWNLOAD)));
        return drafting.begin(new PersonId("p14"), new UnitId("org-dept"), content, RoutingRequest.NONE);
    }

    private static void assertAccessible(Page page, String as) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(as)
                .extracting(violation -> violation.getId() + " " + violation.getNodes())
                .isEmpty();
    }

    @Test
    void theTextStartsHighOnASmallLaptop() {
        try (var drafter = newDraft()) {
            assertThat(drafter.find("#title textarea").boundingBox().y).isLessThanOrEqualTo(180);
        }
    }

    private AtTheDesk newDraft() {
        var drafter = AtTheDesk.laptop(CHROMIUM.browser(), base(), DRAFTER).withInbox();
        drafter.click("#new-draft").click("#new-org-dept-notice");
        drafter.find("fawen-notice-editor[loaded] .ProseMirror").click();
        return drafter;
    }

    /** Types as a person does: a line feed is Enter, a tab is Tab. */
    private static void type(Page page, String text) {
        var cells = text.split("\t", -1);
        for (var i = 0; i < cells.length; i++) {
            if (i > 0) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type(cells[i]);
        }
    }

    private static void append(Page page, int block, String text) {
        page.locator("fawen-notice-editor[loaded] .ProseMirror > *").nth(block).click();
        page.keyboard().press("End");
        page.keyboard().type(text);
    }

    private static void compose(CDPSession ime, List<String> steps, String text) {
        for (var step : steps) {
            var composition = new JsonObject();
            composition.addProperty("text", step);
            composition.addProperty("selectionStart", step.length());
            composition.addProperty("selectionEnd", step.length());
            ime.send("Input.imeSetComposition", composition);
        }
        var chosen = new JsonObject();
        chosen.addProperty("text", text);
        ime.send("Input.insertText", chosen);
    }

    /** As after half an hour: the browser still has its cookie, the server knows it no more. */
    private static void endSession(Page page) {
        var ended = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> new Cookie(cookie.name, "ended")
                        .setDomain(cookie.domain)
                        .setPath(cookie.path))
                .toList();
        assertThat(ended).isNotEmpty();
        page.context().addCookies(ended);
    }

    private static void pressUntil(Page page, String key, String tool) {
        for (var i = 0; i < 30; i++) {
            if (tool.equals(page.evaluate("() => document.activeElement.dataset.tool"))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("No tool " + tool + " on the way");
    }

    /** Tab, until the field with this name has the focus. */
    private static void pressUntilFocused(Page page, String label) {
        for (var i = 0; i < 10; i++) {
            if (label.equals(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No field " + label + " on the way");
    }

    private static void saved(Page page) {
        page.waitForFunction(SAVED);
    }

    private static int copies(Page page) {
        return (int)
                page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('fawen-draft/')).length");
    }

    private Content content(Page page) {
        var id = page.url().replaceFirst(".*/draft/", "").replaceFirst("[?#].*", "");
        return drafts.find(NoticeId.of(id)).orElseThrow().content();
    }

    private List<Block> blocks(Page page) {
        return content(page).blocks();
    }

    /** The blocks as they lie on the server, in words, headings with their marks. */
    private List<String> texts(Page page) {
        var blocks = blocks(page);
        var marks = HeadingMarks.of(blocks);
        return java.util.stream.IntStream.range(0, blocks.size())
                .mapToObj(i -> marks.get(i) + words(blocks.get(i)))
                .toList();
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Runs.text(paragraph.runs(), 1);
            case Block.Heading heading -> Runs.text(heading.runs(), 1);
            case Block.Listing listing ->
                listing.items().stream().map(item -> Runs.text(item, 1)).collect(Collectors.joining("|"));
            case Block.Table table -> table.rows().stream().map(EditorIT::words).collect(Collectors.joining("/"));
        };
    }

    private static String words(List<Cell> row) {
        return row.stream().map(cell -> Runs.text(cell.runs(), 1)).collect(Collectors.joining("|"));
    }

    private Block.Table table(Page page) {
        return blocks(page).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private static String resource(String name) throws IOException {
        try (var stream = EditorIT.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
