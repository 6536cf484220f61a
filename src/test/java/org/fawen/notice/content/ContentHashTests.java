package org.fawen.notice.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code fawen-content-1} to its golden vectors: hashed revisions cannot be migrated. */
class ContentHashTests {

    @ParameterizedTest
    @MethodSource("goldenVectors")
    void agreesWithTheGoldenVector(String name, Content content) throws IOException {
        assertThat(new String(CanonicalForm.of(content), StandardCharsets.UTF_8))
                .isEqualTo(vector(name + ".json"));
        assertThat(ContentHash.of(content).value())
                .isEqualTo(vector(name + ".hash").strip());
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> goldenVectors() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of("everything", everything()),
                org.junit.jupiter.params.provider.Arguments.of("least", Content.blank(DocType.NOTICE, "党委组织部")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesWithEveryHashedField(String field, Content changed) {
        assertThat(ContentHash.of(changed)).as(field).isNotEqualTo(ContentHash.of(everything()));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> changes() {
        return ContentChanges.ofEachField(everything()).entrySet().stream()
                .map(entry -> org.junit.jupiter.params.provider.Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void ignoresBlockIdsAndFileNames() {
        var content = everything();
        var renamed = content.withBlocks(List.of(new Block.Paragraph("zzzzzz", Runs.of("一句话。"))));
        var same = content.withBlocks(List.of(new Block.Paragraph("aaaaaa", Runs.of("一句话。"))));
        var attachment = content.attachments().getFirst();
        var moved = same.withAttachments(List.of(
                new Attachment(
                        attachment.title(),
                        "other-name.pdf",
                        attachment.mediaType(),
                        attachment.sha256(),
                        attachment.length(),
                        attachment.kind()),
                content.attachments().getLast()));

        assertThat(ContentHash.of(renamed)).isEqualTo(ContentHash.of(same));
        assertThat(ContentHash.of(moved)).isEqualTo(ContentHash.of(same));
    }

    @Test
    void hashesABlockWithItsBoldAndItsCells() {
        var plain = new Block.Paragraph("aaaaaa", List.of(new Run.Text("按期整改", false)));
        var bold = new Block.Paragraph("aaaaaa", List.of(new Run.Text("按期整改", true)));
        var ten = new Block.Table("bbbbbb", List.of(List.of(new Cell(Runs.of("10万元"), false, 1, 1))));
        var twenty = new Block.Table("bbbbbb", List.of(List.of(new Cell(Runs.of("20万元"), false, 1, 1))));

        assertThat(ContentHash.of(plain)).isNotEqualTo(ContentHash.of(bold));
        assertThat(ContentHash.of(ten)).isNotEqualTo(ContentHash.of(twenty));
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("sha256:12"));
    }

    @Test
    void showsEightDigitsToPeople() {
        assertThat(new ContentHash("sha256:9f3c1d20" + "0".repeat(56)).checkCode())
                .isEqualTo("9f3c1d20");
    }

    static Content everything() {
        return new Content(
                DocType.NOTICE,
                "关于“安全”检查的通知\\",
                List.of("中共滨海理工大学委员会", "滨海理工大学"),
                List.of("各学院", "机关各部门"),
                List.of("校工会"),
                Urgency.PROMPT,
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                new ReplyTo("关于商请的函", "望潮所函〔2026〕15号", LocalDate.of(2026, 6, 2), "望潮海洋观测研究所"),
                new Minutes(
                        "2026年第14次校长办公会议",
                        "校长办公会议纪要",
                        LocalDate.of(2026, 9, 21),
                        "周秉谦",
                        List.of("周秉谦"),
                        List.of("冯立群"),
                        List.of("教务处")),
                "此件发至各实验室",
                List.of(
                        new Block.Paragraph(
                                "aaaaaa",
                                List.of(
                                        new Run.Text("逾期不整改的", false),
                                        new Run.Text("一律停用", true),
                                        new Run.Text("，见", false),
                                        new Run.Reference(1),
                                        new Run.Text("。", false))),
                        new Block.Heading("bbbbbb", 1, false, Runs.of("检查范围")),
                        new Block.Listing("cccccc", List.of(Runs.of("危险化学品"), Runs.of("特种设备"))),
                        new Block.Heading("dddddd", 2, true, Runs.of("自查。各学院完成。")),
                        new Block.Table(
                                "eeeeee",
                                List.of(
                                        List.of(
                                                new Cell(Runs.of("日期"), true, 2, 1),
                                                new Cell(Runs.of("上午"), true, 1, 1)),
                                        List.of(
                                                new Cell(Runs.of("14日"), false, 1, 2),
                                                new Cell(Runs.of("A座"), false, 1, 1),
                                                new Cell(List.of(), false, 1, 1)),
                                        List.of(
                                                new Cell(Runs.of("B座"), false, 1, 1),
                                                new Cell(Runs.of("𠮷"), false, 1, 1))))),
                List.of(
                        new Attachment(
                                "登记表", "form.pdf", "application/pdf", "a".repeat(64), 1024, AttachmentKind.PRINT),
                        new Attachment(
                                "示意图", "map.pdf", "application/pdf", "b".repeat(64), 7, AttachmentKind.DOWNLOAD)));
    }

    private static String vector(String name) throws IOException {
        try (var stream = ContentHashTests.class.getResourceAsStream("/hash/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
