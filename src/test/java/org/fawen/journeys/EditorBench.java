package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fawen.drafting.BodyJson;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * From a key to the frame that shows it, in a body of 40,000 characters with an underline in every block (goal: p95 at
 * most 50 ms).
 * {@code ./fawen bench editor}
 */
@EnabledIfSystemProperty(named = "fawen.bench", matches = "true")
class EditorBench {

    private static final int CHARACTERS = 40_000;
    private static final int KEYS = 300;
    private static final String SENTENCE = "各单位要认真贯彻落实学校党委工作部署，进一步加强组织领导，压实工作责任，确保各项任务落到实处。";

    @Test
    void measure() throws IOException {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.chromium(playwright);
                var editor = new LoneEditor(browser)) {
            var page = editor.page();
            var body = body();
            editor.load(BodyJson.of(body));
            page.evaluate("found => document.querySelector('fawen-notice-editor').underline(found, 1)", found(body));
            var millis = type(page);
            System.out.printf(
                    "%,d characters, %d underlines: p50 %.1f ms, p95 %.1f ms from key to frame (%d keys, goal 50)%n",
                    CHARACTERS,
                    page.locator(".ne-finding").count(),
                    millis.get(KEYS / 2),
                    millis.get(KEYS * 95 / 100),
                    KEYS);
        }
    }

    private static List<Double> type(Page page) {
        page.evaluate("""
                () => {
                    window.times = [];
                    window.addEventListener('keydown', () => {
                        const begin = performance.now();
                        requestAnimationFrame(() => {
                            const shown = new MessageChannel();
                            shown.port1.onmessage = () => times.push(performance.now() - begin);
                            shown.port2.postMessage(0);
                        });
                    }, true);
                }""");
        page.locator(".ProseMirror p").nth(100).click();
        page.keyboard().press("End");
        for (var i = 0; i < KEYS; i++) {
            page.keyboard().press("a");
        }
        page.waitForFunction("keys => times.length >= keys", KEYS);
        var millis = new ArrayList<Double>();
        for (var time : (List<?>) page.evaluate("() => times.sort((one, other) => one - other)")) {
            millis.add(((Number) time).doubleValue());
        }
        assertThat(page.locator(".ProseMirror").innerText()).contains("a".repeat(KEYS));
        return millis;
    }

    private static List<Block> body() {
        var blocks = new ArrayList<Block>();
        for (var length = 0; length < CHARACTERS; ) {
            var heading = blocks.size() % 6 == 0;
            var words = heading ? SENTENCE.substring(0, 20) : SENTENCE.repeat(3);
            length += words.length();
            blocks.add(
                    heading
                            ? new Block.Heading(BlockIds.next(), 1 + blocks.size() / 6 % 3, false, Runs.of(words))
                            : new Block.Paragraph(BlockIds.next(), Runs.of(words)));
        }
        return blocks;
    }

    /** Four words in every block, as the checks would report them. */
    private static String found(List<Block> body) {
        var marks = JsonNodeFactory.instance.arrayNode();
        for (var block : body) {
            marks.addObject()
                    .put("block", block.id())
                    .put("piece", 0)
                    .put("start", 4)
                    .put("end", 8)
                    .put("text", SENTENCE.substring(4, 8))
                    .put("severity", "warning")
                    .put("message", "");
        }
        return marks.toString();
    }
}
