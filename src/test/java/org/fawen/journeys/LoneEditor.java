package org.fawen.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The editor on a page of its own, without the application around it: what it sends is kept in {@code window.sent}. */
final class LoneEditor implements AutoCloseable {

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/ui/paper.css">
            <link rel="stylesheet" href="/ui/draft.css"><span id="save-state"></span>
            <article class="paper fw-sheet"><fawen-notice-editor></fawen-notice-editor></article>
            <script type="module" src="/ui/notice-editor.js"></script>
            """;

    private final HttpServer server;
    private final BrowserContext context;
    private final Page page;

    LoneEditor(Browser browser) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", LoneEditor::answer);
        server.start();
        context = browser.newContext(new NewContextOptions().setViewportSize(1366, 768));
        page = context.newPage();
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        page.evaluate("""
                () => customElements.whenDefined('fawen-notice-editor').then(() => {
                    const editor = document.querySelector('fawen-notice-editor');
                    editor.labels = {}; editor.owner = 'lone/editor';
                    editor.addEventListener('body-change', event => window.sent = event.detail.json);
                })""");
    }

    Page page() {
        return page;
    }

    /** Puts a body into the editor, as the server does when a draft is opened. */
    void load(String json) {
        page.evaluate("""
                body => {
                    window.sent = body;
                    document.querySelector('fawen-notice-editor').load(body, 1, '', '');
                }""", json);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var bytes = path.startsWith("/ui/") ? resource(path) : PAGE.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] resource(String path) throws IOException {
        try (var stream = LoneEditor.class.getResourceAsStream("/META-INF/resources" + path)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        }
    }

    private static String type(String path) {
        if (path.endsWith(".js")) {
            return "text/javascript";
        }
        return path.endsWith(".css") ? "text/css" : "text/html";
    }

    @Override
    public void close() {
        context.close();
        server.stop(0);
    }
}
