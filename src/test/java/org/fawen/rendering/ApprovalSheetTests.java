package org.fawen.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fawen.rendering.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

/** 发文稿纸: nothing said is lost, however long, and the file is archivable. */
class ApprovalSheetTests {

    private static final Typesetting TYPESETTING = Typesetting.with(Path.of("fonts"));

    @Test
    void everyWordIsOnTheSheet() throws Exception {
        var sheet = sheet(List.of(
                new ApprovalSheet.Box(
                        "签发", List.of(new ApprovalSheet.Entry("同意印发。", "陈景行　党委书记　2026-11-24 09:00　第 2 稿"))),
                new ApprovalSheet.Box("会签", List.of()),
                new ApprovalSheet.Box("核稿", List.of(new ApprovalSheet.Entry("请校核附件。", "钱书桐　2026-11-23 10:00　第 1 稿")))));

        var set = TYPESETTING.typeset(sheet);

        assertThat(set.pages()).isEqualTo(1);
        assertThat(text(set.pdf())).contains("滨海理工大学发文稿纸", "标题", "关于放假的通知", "同意印发。", "党委书记", "会签", "请校核附件。", "校验码9f3c");
        assertThat(VeraPdf.failures(set.pdf())).isEmpty();
        assertThat(set.pdf()).isEqualTo(TYPESETTING.typeset(sheet).pdf());
    }

    @Test
    void manyLongOpinionsGoOnOverPages() throws Exception {
        var entries = new ArrayList<ApprovalSheet.Entry>();
        IntStream.range(0, 40)
                .forEach(i -> entries.add(new ApprovalSheet.Entry(
                        "第%d条意见：".formatted(i) + "建议完善实施步骤。".repeat(12), "会签人%d".formatted(i))));

        var set = TYPESETTING.typeset(sheet(List.of(new ApprovalSheet.Box("会签", entries))));

        assertThat(set.pages()).isGreaterThan(3);
        var text = text(set.pdf());
        for (var i = 0; i < 40; i++) {
            assertThat(text).contains("第%d条意见".formatted(i), "会签人%d".formatted(i));
        }
        assertThat(text.split("校验码9f3c", -1)).hasSize(set.pages() + 1);
        assertThat(VeraPdf.failures(set.pdf())).isEmpty();
    }

    @Test
    void aBlankSheetHasRoomToWrite() throws Exception {
        var set = TYPESETTING.typeset(sheet(List.of(
                new ApprovalSheet.Box("签发", List.of()),
                new ApprovalSheet.Box("会签", List.of()),
                new ApprovalSheet.Box("核稿", List.of()),
                new ApprovalSheet.Box("拟稿", List.of()))));

        assertThat(set.pages()).isEqualTo(1);
        assertThat(VeraPdf.failures(set.pdf())).isEmpty();
    }

    private static ApprovalSheet sheet(List<ApprovalSheet.Box> boxes) {
        return new ApprovalSheet(
                "滨海理工大学发文稿纸",
                List.of(
                        List.of(new ApprovalSheet.Fact("发文字号", ""), new ApprovalSheet.Fact("缓急", "平件")),
                        List.of(new ApprovalSheet.Fact("标题", "关于放假的通知"))),
                boxes,
                "第 2 稿　校验码 9f3c");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }
}
