package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the real program while somebody types: after the restart and a new login the words are offered. */
class KilledServerIT {

    private static final int MILLIS_A_KEY = 20;
    private static final int KEYS_A_SECOND = 1000 / MILLIS_A_KEY;
    private static final WaitForConditionOptions STARTED = new WaitForConditionOptions().setTimeout(300_000);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void losesAtMostTheLastSecond(@TempDir Path folder) {
        try (var program = RunningProgram.in(folder);
                var waiting = CHROMIUM.browser().newContext()) {
            var clock = waiting.newPage();
            clock.waitForCondition(program::isReady, STARTED);
            var before = "杀掉之前，服务器在。".repeat(8);
            var after = "杀掉之后，服务器不在。".repeat(8);
            String draft;
            try (var drafter = AtTheDesk.laptop(CHROMIUM.browser(), program.base(), "drafter")) {
                drafter.withInbox().click("#new-draft").click("#new-org-dept-notice");
                drafter.find("fawen-notice-editor[loaded] .ProseMirror").click();
                var page = drafter.page();
                type(page, before);
                program.kill();
                type(page, after);
                draft = page.url();

                program.again();
                page.waitForCondition(program::isReady, STARTED);
                page.navigate(program.base() + "/desk/login");
                drafter.login("drafter");
                page.navigate(draft);
                drafter.click("#copy-compare").click("#confirm-merge");
                page.waitForFunction(
                        "() => document.querySelector('#save-state')?.dataset.state === 'saved' && document.querySelector('.ProseMirror').textContent.length > 20");

                var kept = page.locator(".ProseMirror").innerText().strip();
                var typed = before + after;
                assertThat(typed).startsWith(kept);
                assertThat(typed.length() - kept.length()).isLessThanOrEqualTo(KEYS_A_SECOND);
            }
        }
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text, new TypeOptions().setDelay(MILLIS_A_KEY));
    }
}
