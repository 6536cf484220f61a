package org.fawen.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A person of the demonstration institution at a browser, whose clicks are counted. */
final class AtTheDesk implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final Set<String> hosts = new TreeSet<>();
    private int clicks;

    private AtTheDesk(Browser browser, String base, String user, int width, int height) {
        this.base = base;
        context = browser.newContext(new NewContextOptions().setLocale("zh-CN").setViewportSize(width, height));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        page.navigate(base + "/desk/login");
        login(user);
    }

    /** Signs in on the login page that is shown. */
    AtTheDesk login(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo");
        page.locator("#password").press("Enter");
        page.waitForURL(url -> url.contains("/desk/") && !url.contains("/desk/login"));
        return this;
    }

    static AtTheDesk laptop(Browser browser, String base, String user) {
        return new AtTheDesk(browser, base, user, 1366, 768);
    }

    static AtTheDesk phone(Browser browser, String base, String user) {
        return new AtTheDesk(browser, base, user, 390, 844);
    }

    /** Opens the inbox, as a message does, and counts from here. */
    AtTheDesk withInbox() {
        page.navigate(base + "/desk/inbox");
        clicks = 0;
        return this;
    }

    /** Opens the item of the notice with this title. */
    AtTheDesk open(String title) {
        click("a[href*='item=']:has-text('" + title + "')");
        page.locator("#primary").waitFor();
        return this;
    }

    AtTheDesk click(String selector) {
        clicks++;
        page.locator(selector).first().click();
        return this;
    }

    /** A click on what was found otherwise. */
    AtTheDesk clicked(Locator target) {
        clicks++;
        target.click();
        return this;
    }

    AtTheDesk fill(String selector, String text) {
        page.locator(selector).first().fill(text);
        return this;
    }

    /** Pastes plain text into the editor, as Ctrl+V does: the whole of it arrives at once. */
    AtTheDesk paste(String text) {
        return paste("", text);
    }

    /** @param html what Word or WPS put on the clipboard beside the text; may be empty */
    AtTheDesk paste(String html, String text) {
        page.locator("fawen-notice-editor[loaded]").waitFor();
        paste(page, html, text);
        return this;
    }

    static void paste(Page page, String html, String text) {
        page.locator(".ProseMirror").focus();
        page.evaluate("""
                ([html, text]) => {
                    const data = new DataTransfer();
                    if (html) data.setData('text/html', html);
                    data.setData('text/plain', text);
                    document.querySelector('.ProseMirror').dispatchEvent(
                        new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""", List.of(html, text));
    }

    AtTheDesk see(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    AtTheDesk go(String path) {
        page.navigate(base + path);
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Page page() {
        return page;
    }

    int clicks() {
        return clicks;
    }

    Set<String> hosts() {
        return hosts;
    }

    @Override
    public void close() {
        context.close();
    }
}
