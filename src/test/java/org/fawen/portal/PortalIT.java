package org.fawen.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.portal.PublishedNoticeFixture.FILE;
import static org.fawen.portal.PublishedNoticeFixture.aNotice;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.fawen.journeys.Chromium;
import org.fawen.notice.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest(
        classes = PortalAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "fawen.institution=滨海理工大学")
class PortalIT {

    private static final String LONGEST_TITLE =
            "滨海理工大学关于转发教育部办公厅《关于进一步加强高等学校实验室危险化学品安全管理工作的通知》" + "并开展2026年秋季学期实验室安全专项检查和应急疏散演练的通知";

    /** A busy machine is slow, not wrong. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private PublishedInMemory published;

    @Autowired
    private ReadyPages ready;

    private final String site;

    PortalIT(@Autowired Environment environment) {
        this.site = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @BeforeEach
    void publishTheLongestTexts() {
        published.empty();
        published.keep(FILE);
        published.publish(aNotice()
                .publishedAt("2022-03-15T16:00:00Z")
                .importedFromHistory()
                .get());
        published.publish(
                aNotice().titled(LONGEST_TITLE).now(Validity.SUPERSEDED).get());
        ready.clear();
    }

    private List<String> paths() {
        return List.of("/", "/notices/" + published.newest(1, 0).getFirst().id(), "/nowhere");
    }

    private static Page page(int width, ColorScheme colours, boolean script) {
        var context = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setColorScheme(colours)
                        .setJavaScriptEnabled(script)
                        .setBypassCSP(script));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context.newPage();
    }

    @Test
    void readingAsksNoHostButThisOne() {
        var page = page(1366, ColorScheme.LIGHT, false);
        var hosts = new TreeSet<String>();
        var complaints = new ArrayList<String>();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        page.onConsoleMessage(message -> complaints.add(message.text()));

        for (var path : paths()) {
            page.navigate(site + path);
        }

        assertThat(hosts).containsExactly("127.0.0.1");
        assertThat(complaints).allMatch(complaint -> complaint.contains("404"));
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1366, LIGHT", "390, DARK", "1366, DARK"})
    void everybodyCanReadEveryPage(int width, ColorScheme colours) {
        var page = page(width, colours, true);

        for (var path : paths()) {
            page.navigate(site + path);

            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(path)
                    .extracting(violation -> violation.getId() + " " + violation.getNodes())
                    .isEmpty();
            assertThat(page.evaluate(SIDEWAYS)).as("sideways scroll of " + path).isEqualTo(0);
        }
    }

    @Test
    void printShowsTheRedHeadAndNoFurniture() {
        var page = page(1366, ColorScheme.LIGHT, false);
        page.navigate(site + paths().get(1));

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".paper-organ-word").isVisible()).isTrue();
        assertThat(page.locator(".site-head").isVisible()).isFalse();
        assertThat(page.locator(".share").isVisible()).isFalse();
    }
}
