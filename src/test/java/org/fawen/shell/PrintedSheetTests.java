package org.fawen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.rendering.ApprovalSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 发文稿纸 as it is printed: what was said of which version, and what became of the text since. */
class PrintedSheetTests {

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void saysWhatChangedSinceAnOpinionWasGiven() {
        var line = OpinionLine.of("钱书桐", "党委办公室主任", Verdict.APPROVE, "同意。", SampleDossiers.NOW, 1, true)
                .changedSince(3, 5);

        assertThat(entry(line).signature()).contains("钱书桐", "党委办公室主任", "第 1 稿", "第 3 稿改动 5 处");
        assertThat(entry(line).words()).isEqualTo("同意。");
    }

    @Test
    void isSilentAboutChangesWhereThereAreNone() {
        var line = OpinionLine.of("钱书桐", "党委办公室主任", Verdict.APPROVE, "同意。", SampleDossiers.NOW, 1, false);

        assertThat(entry(line).signature()).doesNotContain("改动");
    }

    @Test
    void bearsTheCheckCodeFilledInAndBlankAtEveryStep() {
        for (var step : Step.values()) {
            var dossier = SampleDossiers.toDecide(step);
            var sheet = new PrintedSheet(dossier, SampleDossiers.MOMENTS, "滨海理工大学");

            assertThat(sheet.filled().foot()).endsWith("校验码 " + dossier.hash().checkCode());
            assertThat(sheet.blank().foot()).isEqualTo(sheet.filled().foot());
            assertThat(sheet.blank().boxes()).allMatch(box -> box.entries().isEmpty());
            assertThat(sheet.blank().facts())
                    .allSatisfy(
                            row -> assertThat(row).allMatch(fact -> fact.value().isEmpty()));
        }
    }

    private static ApprovalSheet.Entry entry(OpinionLine line) {
        var dossier = SampleDossiers.toRead();
        var box = new OpinionBox("核稿", List.of(line));
        var shown = new Dossier(
                dossier.notice(),
                dossier.content(),
                dossier.revision(),
                dossier.hash(),
                dossier.people(),
                null,
                dossier.steps(),
                List.of(box),
                dossier.timeline(),
                null,
                dossier.attachments(),
                dossier.processes());
        return new PrintedSheet(shown, SampleDossiers.MOMENTS, "滨海理工大学")
                .filled()
                .boxes()
                .getFirst()
                .entries()
                .getFirst();
    }
}
