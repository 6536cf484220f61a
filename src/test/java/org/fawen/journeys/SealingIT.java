package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.publication.Sealings;
import org.fawen.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the signature to a sealed file that a stranger checks, in a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(OnTheirWay.class)
class SealingIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Sealings sealings;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void whatIsSignedAndSealedIsFoundGenuineAndAnythingElseUnknown() throws Exception {
        var notice = way.redHead("关于电子印章验真的通知");
        sign(way.until(notice, Step.SIGN_OFF));
        for (var step :
                new Step[] {Step.RECHECK, Step.NUMBERING, Step.SEALING, Step.PUBLICATION_REVIEW, Step.RELEASE}) {
            pass(way.until(notice, step));
        }
        way.untilPublished(notice);

        var sealed = sealedPdf(notice);
        try (var stranger = CHROMIUM.browser().newContext()) {
            var page = stranger.newPage();
            page.navigate(base() + "/verify");
            page.locator("#file").setInputFiles(Files.write(folder.resolve("genuine.pdf"), sealed));
            page.locator(".verified.good").waitFor();
            assertThat(page.locator(".verified").innerText())
                    .contains(
                            "文本与签发的一致，签发记录完整。",
                            "中共滨海理工大学委员会",
                            String.valueOf(way.notice(notice).number()));

            sealed[sealed.length / 2] ^= 1;
            page.locator("#file").setInputFiles(Files.write(folder.resolve("changed.pdf"), sealed));
            page.locator(".verified.unknown").waitFor();
        }
    }

    /** Signing asks for the password again. */
    private void sign(WorkItem item) {
        try (var signer = AtTheDesk.laptop(CHROMIUM.browser(), base(), userOf(item))) {
            signer.go(address(item)).click("#primary").fill("input[type=password]", "demo");
            signer.click("#confirm-password")
                    .page()
                    .waitForURL(url -> !url.contains(item.id().toString()));
        }
    }

    private void pass(WorkItem item) {
        try (var officer = AtTheDesk.laptop(CHROMIUM.browser(), base(), userOf(item))) {
            officer.go(address(item)).click("#primary");
            if (item.step() == Step.RELEASE) {
                officer.click("#confirm-release");
            }
            officer.page().waitForURL(url -> !url.contains(item.id().toString()));
        }
    }

    private static String address(WorkItem item) {
        return "/desk/%s/%s?item=%s".formatted(item.step().key(), item.notice(), item.id());
    }

    private String userOf(WorkItem item) {
        return jdbc.sql("select username from account where person = :person")
                .param("person", way.holderOf(item).value())
                .query(String.class)
                .single();
    }

    private byte[] sealedPdf(NoticeId notice) {
        return sealings.fairCopyOf(way.notice(notice)).orElseThrow().files().stream()
                .filter(file -> file.mediaType().equals("application/pdf"))
                .map(sealings::bytesOf)
                .findFirst()
                .orElseThrow();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
