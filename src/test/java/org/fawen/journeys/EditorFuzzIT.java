package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.fawen.drafting.BodyJson;
import org.fawen.notice.Drafts;
import org.fawen.notice.NoticeId;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Random keys in the editor: what lies on the server is what stands on the screen, and stands there again when opened. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fawen.demo-notices=false")
class EditorFuzzIT {

    private static final int SEQUENCES = Boolean.getBoolean("fawen.long") ? 63 : 4;
    private static final int KEYS = 160;
    private static final int SHORT_SEQUENCES = Boolean.getBoolean("fawen.long") ? 10_000 : 200;
    private static final int SHORT_KEYS = 10;
    private static final List<String> PRESSED = List.of(
            "Enter",
            "Enter",
            "Backspace",
            "Delete",
            "ArrowLeft",
            "ArrowUp",
            "ArrowDown",
            "End",
            "Home",
            "Tab",
            "Shift+Tab",
            "Shift+ArrowLeft",
            "Shift+ArrowUp",
            "Shift+ArrowRight",
            "Shift+Enter",
            "Control+b",
            "Control+z",
            "Control+y",
            "Control+Alt+0",
            "Control+Alt+1",
            "Control+Alt+2",
            "Control+Alt+3",
            "Control+Alt+4");
    private static final List<String> TYPED =
            List.of("各单位", "一、", "（一）", "1. ", "（1）", "请认真组织。", "附件", "3.5万元", "，", "“书香校园”", "A a", "𠮷");
    private static final List<String> TOOLS =
            List.of("table", "list", "run-in", "row-below", "column-after", "delete-row", "merge", "header-row");
    private static final List<String> PASTED = List.of(
            "<p>粘贴的<b>粗体</b>一段。</p>",
            "<h2>标题</h2><p>正文</p>",
            "<table><tr><th>甲</th><th>乙</th></tr><tr><td colspan=2>丙</td></tr></table>",
            "<ol><li>一项</li><li>二项</li></ol>",
            "<p data-id='aaaaaa'>同一编号</p><p data-id='aaaaaa'>同一编号</p>");

    /** A block of every kind, for short sequences to begin with. */
    private static final List<Block> BEGUN = List.of(
            new Block.Heading("aaaaaa", 1, false, Runs.of("组织领导")),
            new Block.Paragraph("bbbbbb", List.of(new Run.Text("安全", true), Run.plain("重于泰山，见"), new Run.Reference(1))),
            new Block.Listing("cccccc", List.of(Runs.of("一项"), Runs.of("二项"))),
            new Block.Table(
                    "dddddd",
                    List.of(
                            List.of(new Cell(Runs.of("名单"), true, 2, 1)),
                            List.of(new Cell(Runs.of("甲"), false, 1, 1), new Cell(Runs.of("乙"), false, 1, 1)))),
            new Block.Paragraph("eeeeee", Runs.of("特此通知。")));

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Test
    void whateverIsTypedStandsOnTheServerAndOnTheScreenAlike() {
        try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), "http://127.0.0.1:" + port, "drafter")
                .withInbox()) {
            drafter.click("#new-draft").click("#new-org-dept-notice");
            drafter.find("fawen-notice-editor[loaded] .ProseMirror").click();
            var page = drafter.page();
            var draft = page.url();
            for (var seed = 0; seed < SEQUENCES; seed++) {
                var random = new Random(seed);
                page.locator(".ProseMirror").focus();
                for (var key = 0; key < KEYS; key++) {
                    edit(page, random);
                }
                page.keyboard().press("Control+s");
                page.waitForFunction("() => document.querySelector('#save-state')?.dataset.state === 'saved'");
                var shown = text(page);
                var blocks = blocks(draft);

                assertThat(blocks).as("seed " + seed).extracting(Block::id).doesNotHaveDuplicates();
                assertThat(blocks).allMatch(block -> block.id().matches("[0-9a-z]{6}"));
                assertThat(BodyJson.read(BodyJson.of(blocks))).isEqualTo(blocks);

                page.navigate(draft);
                page.waitForSelector("fawen-notice-editor[loaded] .ProseMirror");
                assertThat(text(page)).as("seed " + seed).isEqualTo(shown);
                assertThat(blocks(draft)).isEqualTo(blocks);
            }
        }
    }

    @Test
    void everySequenceOfEditsComesBackFromJsonAndFromHtmlAsItIs() throws IOException {
        try (var editor = new LoneEditor(CHROMIUM.browser())) {
            var page = editor.page();
            for (var seed = 0; seed < SHORT_SEQUENCES; seed++) {
                var random = new Random(seed);
                editor.load(BodyJson.of(BEGUN));
                page.locator(".ProseMirror").focus();
                page.keyboard().press(random.nextBoolean() ? "Control+Home" : "Control+End");
                for (var key = 0; key < SHORT_KEYS; key++) {
                    edit(page, random);
                }
                var blocks = BodyJson.read(sent(page));
                var shown = text(page);

                assertThat(blocks).as("seed " + seed).extracting(Block::id).doesNotHaveDuplicates();
                assertThat(blocks).allMatch(block -> block.id().matches("[0-9a-z]{6}"));
                assertThat(BodyJson.read(BodyJson.of(blocks))).isEqualTo(blocks);

                editor.load(BodyJson.of(blocks));
                assertThat(text(page)).as("from JSON, seed " + seed).isEqualTo(shown);

                var html = copied(page);
                editor.load("[]");
                AtTheDesk.paste(page, html, "");
                assertThat(BodyJson.read(sent(page)))
                        .as("from HTML, seed " + seed)
                        .usingRecursiveComparison()
                        .ignoringFields("id")
                        .isEqualTo(blocks);
            }
        }
    }

    /** The body as it goes to the server. */
    private static String sent(Page page) {
        page.locator(".ProseMirror").focus();
        page.keyboard().press("Control+s");
        return (String) page.evaluate("() => window.sent");
    }

    /** The whole text, as Ctrl+A and Ctrl+C put it on the clipboard. */
    private static String copied(Page page) {
        page.locator(".ProseMirror").focus();
        page.keyboard().press("Control+a");
        return (String) page.evaluate("""
                () => {
                    const data = new DataTransfer();
                    document.querySelector('.ProseMirror').dispatchEvent(
                        new ClipboardEvent('copy', {clipboardData: data, bubbles: true, cancelable: true}));
                    return data.getData('text/html');
                }""");
    }

    private static void edit(Page page, Random random) {
        var die = random.nextInt(100);
        if (die < 45) {
            page.keyboard().insertText(TYPED.get(random.nextInt(TYPED.size())));
        } else if (die < 90) {
            page.keyboard().press(PRESSED.get(random.nextInt(PRESSED.size())));
        } else if (die < 96) {
            var tool = page.locator("[data-tool='%s']:visible".formatted(TOOLS.get(random.nextInt(TOOLS.size()))));
            if (tool.count() > 0) {
                tool.first().dispatchEvent("click");
            }
        } else {
            AtTheDesk.paste(page, PASTED.get(random.nextInt(PASTED.size())), "");
        }
        page.locator(".ProseMirror").focus();
    }

    /** The document as it is drawn, without what the caret and the checks draw on it. */
    private static String text(Page page) {
        return (String) page.evaluate("""
                () => {
                    const text = document.querySelector('.ProseMirror').cloneNode(true);
                    text.querySelectorAll('.ProseMirror-separator, .ProseMirror-trailingBreak, .ProseMirror-gapcursor, .column-resize-handle')
                        .forEach(drawn => drawn.remove());
                    text.querySelectorAll('.ne-finding').forEach(mark => mark.replaceWith(...mark.childNodes));
                    text.querySelectorAll('*').forEach(element => {
                        element.classList.remove('selectedCell', 'ProseMirror-selectednode', 'ne-finding');
                        if (!element.className) element.removeAttribute('class');
                        element.removeAttribute('draggable');
                        element.removeAttribute('title');
                    });
                    text.normalize();
                    return text.innerHTML;
                }""");
    }

    private List<Block> blocks(String draft) {
        var id = draft.replaceFirst(".*/draft/", "").replaceFirst("[?#].*", "");
        return drafts.find(NoticeId.of(id)).orElseThrow().content().blocks();
    }
}
