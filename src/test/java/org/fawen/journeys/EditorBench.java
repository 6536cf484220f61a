package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/ui/paper.css">
            <link rel="stylesheet" href="/ui/draft.css"><span id="save-state"></span>
            <article class="paper fw-sheet"><fawen-notice-editor></fawen-notice-editor></article>
            <script type="module" src="/ui/notice-editor.js"></script>
            """;

    @Test
    void measure() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var bytes =
                    path.startsWith("/ui/") ? resource(path) : PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.chromium(playwright)) {
            var page = browser.newContext(new NewContextOptions().setViewportSize(1366, 768))
                    .newPage();
            page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            var millis = type(page);
            System.out.printf(
                    "%,d characters, %d underlines: p50 %.1f ms, p95 %.1f ms from key to frame (%d keys, goal 50)%n",
                    CHARACTERS,
                    page.locator(".ne-finding").count(),
                    millis.get(KEYS / 2),
                    millis.get(KEYS * 95 / 100),
                    KEYS);
        } finally {
            server.stop(0);
        }
    }

    private static List<Double> type(Page page) {
        var body = body();
        page.evaluate("""
                ([body, found]) => customElements.whenDefined('fawen-notice-editor').then(() => {
                    const editor = document.querySelector('fawen-notice-editor');
                    editor.labels = {}; editor.owner = 'bench/bench';
                    editor.load(body, 1, '', '');
                    editor.underline(found, 1);
                    window.times = [];
                    window.addEventListener('keydown', () => {
                        const begin = performance.now();
                        requestAnimationFrame(() => {
                            const shown = new MessageChannel();
                            shown.port1.onmessage = () => times.push(performance.now() - begin);
                            shown.port2.postMessage(0);
                        });
                    }, true);
                })""", List.of(BodyJson.of(body), found(body)));
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

    private static byte[] resource(String path) throws IOException {
        try (var stream = EditorBench.class.getResourceAsStream("/META-INF/resources" + path)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        }
    }

    private static String type(String path) {
        if (path.endsWith(".js")) {
            return "text/javascript";
        }
        return path.endsWith(".css") ? "text/css" : "text/html";
    }
}
