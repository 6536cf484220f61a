package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fawen.checking.CheckInput;
import org.fawen.checking.Checks;
import org.fawen.checking.DocumentType;
import org.fawen.checking.Finding;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldDatesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "定于2025年12月11日召开。|定于【待改：2025年12月11日】召开。",
                "请于12月18日（周四）前报送。|请于【待改：12月18日（周四）】前报送。",
                "2025年12月起施行。|【待改：2025年12月】起施行。",
                "关于2025年寒假放假的通知|关于【待改：2025年】寒假放假的通知",
                "2025—2026学年|【待改：2025—2026学年】",
                "自2026年11月24日起|自2026年11月24日起",
                "2026年度计划|2026年度计划",
                "根据《关于2025年放假的通知》（校发〔2025〕8号）要求|根据《关于2025年放假的通知》（校发〔2025〕8号）要求",
                "2025年2月30日|【待改：2025年2月30日】",
                "共1200人，编号20251月3日|共1200人，编号20251月3日"
            })
    void marksDaysGoneByAndNothingElse(String old, String anew) {
        assertThat(OldDates.mark(text(new Block.Paragraph("aaaaaa", Runs.of(old))), TODAY)
                        .content()
                        .blocks())
                .singleElement()
                .extracting(block -> Runs.text(((Block.Paragraph) block).runs(), 0))
                .isEqualTo(anew);
    }

    @Test
    void marksTitleCellsAndItemsAndCounts() {
        var old = text(
                        new Block.Table("tttttt", List.of(List.of(new Cell(Runs.of("2025年3月1日"), true, 1, 1)))),
                        new Block.Listing("llllll", List.of(Runs.of("3月2日报到"))))
                .withTitle("关于做好2025年工作的通知");

        var anew = OldDates.mark(old, TODAY);

        assertThat(anew.marked()).isEqualTo(3);
        assertThat(anew.content().title()).isEqualTo("关于做好【待改：2025年】工作的通知");
        assertThat(anew.content().blocks()).extracting(Block::id).doesNotContain("tttttt", "llllll");
    }

    @Test
    void keepsWeightAndReferences() {
        var old = text(new Block.Paragraph(
                "aaaaaa",
                List.of(
                        Run.plain("于"),
                        new Run.Text("2025年", true),
                        Run.plain("3月1日前见"),
                        new Run.Reference(1),
                        Run.plain("。"))));

        assertThat(OldDates.mark(old, TODAY).content().blocks())
                .singleElement()
                .extracting(block -> ((Block.Paragraph) block).runs())
                .isEqualTo(List.of(
                        Run.plain("于【待改："),
                        new Run.Text("2025年", true),
                        Run.plain("3月1日】前见"),
                        new Run.Reference(1),
                        Run.plain("。")));
    }

    @Test
    void isStoppedByTheCheckOnPlaceholders() {
        var marked = CheckInput.builder(DocumentType.NOTICE, "关于做好【待改：2025年】工作的通知", TODAY)
                .issuers("滨海理工大学")
                .addressees("各学院")
                .build();

        assertThat(Checks.standard().run(marked))
                .filteredOn(finding -> finding.check().equals("TXT-03"))
                .isNotEmpty()
                .allMatch(Finding::blocks);
    }

    private static Content text(Block... blocks) {
        return Content.blank(DocType.NOTICE, "滨海理工大学").withTitle("关于会议的通知").withBlocks(List.of(blocks));
    }
}
