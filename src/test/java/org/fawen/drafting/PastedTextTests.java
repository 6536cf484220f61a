package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fawen.drafting.PastedNotice.Kind;
import org.fawen.drafting.PastedNotice.Remark;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.CanonicalForm;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;
import org.fawen.notice.interchange.Interchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTextTests {

    @Test
    void makesTheSeedNoticeOfTheSeedText() throws IOException {
        var seed = Interchange.read("seed-notice.json", bytes("seed-notice.json"));

        var pasted = PastedText.document(new String(bytes("seed-notice.txt"), StandardCharsets.UTF_8));

        assertThat(new String(CanonicalForm.of(pasted.content()), StandardCharsets.UTF_8))
                .isEqualTo(new String(CanonicalForm.of(seed.content()), StandardCharsets.UTF_8));
        assertThat(pasted.publishTime()).isEqualTo(seed.publishTime());
        assertThat(pasted.editor()).isEqualTo(seed.editor());
        assertThat(pasted.source()).isEqualTo(seed.source());
    }

    @Test
    void reportsWhatItLeftOutOfTheSeedText() throws IOException {
        var pasted = PastedText.document(new String(bytes("seed-notice.txt"), StandardCharsets.UTF_8));

        assertThat(pasted.remarks())
                .contains(new Remark(Kind.LEFT_OUT, "before-title", "开云官方入口"))
                .contains(new Remark(Kind.LEFT_OUT, "end-of-page", "分享"))
                .contains(new Remark(Kind.LEFT_OUT, "end-of-page", "map"))
                .anyMatch(
                        remark -> remark.kind() == Kind.CHANGED && remark.what().equals("marks"));
    }

    @Test
    void readsADocumentAsItComesFromAWordProcessor() {
        var pasted = PastedText.document("""
                滨海理工大学文件
                滨理工发〔2026〕48号
                特急
                滨海理工大学
                关于组织2026年冬季消防疏散演练的通知
                各学院,机关各部门、各直属单位:
                　　为检验应急预案，定于2026年11月组织演练。
                一、时间与分组
                批次\t日期\t楼宇
                第一批\t2026年11月10日\t笃学楼
                附件：1.疏散引导员登记表
                　　　2．演练集合点示意图

                　　　　　　滨海理工大学
                　　　　　　2026年10月26日
                （此件发至各实验室）
                抄送：校工会，校团委。
                滨海理工大学校长办公室　　2026年10月26日印发
                附件1
                疏散引导员登记表
                """);

        assertThat(pasted.title()).isEqualTo("滨海理工大学关于组织2026年冬季消防疏散演练的通知");
        assertThat(pasted.docType()).isEqualTo(DocType.NOTICE);
        assertThat(pasted.urgency()).isEqualTo(Urgency.EXPRESS);
        assertThat(pasted.number()).isEqualTo(new DocumentNumber("滨理工发", 2026, 48));
        assertThat(pasted.addressees()).containsExactly("各学院", "机关各部门、各直属单位");
        assertThat(pasted.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Heading", "Table");
        assertThat(pasted.attachmentTitles()).containsExactly("疏散引导员登记表", "演练集合点示意图");
        assertThat(pasted.signatures()).containsExactly("滨海理工大学");
        assertThat(pasted.date()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(pasted.note()).isEqualTo("此件发至各实验室");
        assertThat(pasted.copyTo()).containsExactly("校工会", "校团委");
        assertThat(pasted.issuers()).containsExactly("滨海理工大学");
        assertThat(pasted.remarks())
                .contains(new Remark(Kind.LEFT_OUT, "before-title", "滨海理工大学文件"))
                .contains(new Remark(Kind.LEFT_OUT, "attachment-text", "附件1"))
                .contains(new Remark(Kind.LEFT_OUT, "imprint", "滨海理工大学校长办公室　　2026年10月26日印发"));
    }

    @Test
    void keepsTwoSignaturesInTheirOrderAndBothOrgansInTheTitle() {
        var pasted = PastedText.document("""
                中共滨海理工大学委员会
                滨海理工大学
                关于表彰先进的通知
                各学院：
                决定予以表彰。
                中共滨海理工大学委员会
                滨海理工大学
                2026年9月8日""");

        assertThat(pasted.title()).isEqualTo("中共滨海理工大学委员会 滨海理工大学关于表彰先进的通知");
        assertThat(pasted.signatures()).containsExactly("中共滨海理工大学委员会", "滨海理工大学");
    }

    @Test
    void takesABodyWithoutAnythingElse() {
        var pasted = PastedText.document("为做好工作，现将有关事项通知如下。\n安排如下：\n特此通知。");

        assertThat(pasted.title()).isEmpty();
        assertThat(pasted.addressees()).isEmpty();
        assertThat(pasted.blocks()).hasSize(3);
    }

    @Test
    void readsTheTimeOfDayOfAByline() {
        var pasted = PastedText.document("关于放假的通知\n来源：校长办公室 责任编辑：周沐阳 发布时间：2026-09-29 08:05\n各单位：\n放假。");

        assertThat(pasted.publishTime()).isEqualTo(LocalDateTime.of(2026, 9, 29, 8, 5));
        assertThat(pasted.editor()).isEqualTo("周沐阳");
        assertThat(pasted.source()).isEqualTo("校长办公室");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "提高站位,压实责任|提高站位，压实责任",
                "时间:14:30|时间：14:30",
                "共1,200人|共1,200人",
                "(一)先进集体|（一）先进集体",
                "(1)参加人员|（1）参加人员",
                "f(x)=y|f(x)=y",
                "做到“三个到位”;落实|做到“三个到位”；落实",
                "http://a.cn/?b=1|http://a.cn/?b=1",
                "好吗?好!|好吗？好！"
            })
    void widensMarksOnlyNextToHan(String typed, String expected) {
        assertThat(FullWidthMarks.in(typed)).isEqualTo(expected);
        assertThat(FullWidthMarks.in(expected)).isEqualTo(expected);
    }

    @Test
    void readsHeadingsListsAndTablesOfABody() {
        var blocks = PastedText.body("""
                一、总体要求
                （一）目标
                • 甲
                • 乙
                1.步骤
                名称\t数量
                电脑\t3
                \t4
                一、同意共建。
                \t缩进的段落""");

        assertThat(blocks)
                .satisfiesExactly(
                        heading(1, "总体要求"),
                        heading(2, "目标"),
                        list -> assertThat(((Block.Listing) list).items()).hasSize(2),
                        heading(3, "步骤"),
                        table -> {
                            assertThat(((Block.Table) table).rows()).hasSize(3);
                            assertThat(((Block.Table) table).rows().getFirst()).allMatch(Cell::header);
                            assertThat(((Block.Table) table)
                                            .rows()
                                            .getLast()
                                            .getFirst()
                                            .runs())
                                    .isEmpty();
                        },
                        paragraph("一、同意共建。"),
                        paragraph("缩进的段落"));
    }

    @Test
    void keepsAMarkThatIsNotTheComputedOne() {
        assertThat(PastedText.body("二、先写第二")).satisfiesExactly(heading(1, "二、先写第二"));
    }

    @Test
    void indentedParagraphsAreNoTable() {
        assertThat(PastedText.body("\t第一段。\n\t第二段。")).satisfiesExactly(paragraph("第一段。"), paragraph("第二段。"));
    }

    private static java.util.function.Consumer<Block> heading(int level, String words) {
        return block -> {
            assertThat(block).isInstanceOf(Block.Heading.class);
            assertThat(((Block.Heading) block).level()).isEqualTo(level);
            assertThat(Runs.text(((Block.Heading) block).runs(), 0)).isEqualTo(words);
        };
    }

    private static java.util.function.Consumer<Block> paragraph(String words) {
        return block -> {
            assertThat(block).isInstanceOf(Block.Paragraph.class);
            assertThat(Runs.text(((Block.Paragraph) block).runs(), 0)).isEqualTo(words);
        };
    }

    static byte[] bytes(String name) throws IOException {
        try (var stream = PastedTextTests.class.getResourceAsStream("/interchange/" + name)) {
            return java.util.Objects.requireNonNull(stream, name).readAllBytes();
        }
    }
}
