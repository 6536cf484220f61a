package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fawen.checking.Corrections;
import org.fawen.checking.Place;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;

class CorrectedTextTests {

    private static final Attachment FORM =
            new Attachment("《报名表》", "报名表.docx", "application/x", "0".repeat(64), 7, AttachmentKind.PRINT);
    private static final Content DRAFT = Content.blank(DocType.NOTICE, "党委组织部")
            .withTitle("关于开展  培训的通知")
            .withAddressees(List.of("各学院"))
            .withAttachments(List.of(FORM, FORM.withTitle("名单")));

    @Test
    void keepsBoldWordsReferencesAndIds() {
        var before = List.of(new Run.Text("请填写,", true), new Run.Reference(2), Run.plain(",按时报送."));

        var after = corrected(new Block.Paragraph("00000a", before), 0, "请填写,附件2,按时报送.", "请填写，附件2，按时报送。");

        assertThat(after)
                .containsExactly(new Block.Paragraph(
                        "00000a", List.of(new Run.Text("请填写，", true), new Run.Reference(2), Run.plain("，按时报送。"))));
    }

    @Test
    void splitsAParagraphWhereTheCorrectionSaysSo() {
        var after = corrected(paragraph("要求如下：1.准时。2.安静。"), 0, "要求如下：1.准时。2.安静。", "要求如下：\n1.准时。\n2.安静。");

        assertThat(after).extracting(CorrectedTextTests::words).containsExactly("要求如下：", "1.准时。", "2.安静。");
        assertThat(after).extracting(Block::id).doesNotHaveDuplicates().startsWith("00000a");
    }

    @Test
    void correctsOneCellAndLeavesTheTableWhole() {
        var table = new Block.Table(
                "00000a",
                List.of(
                        List.of(new Cell(Runs.of("名单"), true, 2, 1)),
                        List.of(new Cell(Runs.of("甲,乙"), false, 1, 1), new Cell(Runs.of("丙"), false, 1, 1))));

        var after = (Block.Table) corrected(table, 1, "甲,乙", "甲，乙").getFirst();

        assertThat(after.rows().getFirst()).isEqualTo(table.rows().getFirst());
        assertThat(after.rows().get(1).getFirst().runs()).isEqualTo(Runs.of("甲，乙"));
        assertThat(after.rows().get(1).get(1)).isEqualTo(table.rows().get(1).get(1));
    }

    @Test
    void correctsOneItemOfAList() {
        var list = new Block.Listing("00000a", List.of(Runs.of("甲"), Runs.of("乙;")));

        assertThat(corrected(list, 1, "乙;", "乙；"))
                .containsExactly(new Block.Listing("00000a", List.of(Runs.of("甲"), Runs.of("乙；"))));
    }

    @Test
    void correctsFieldsThatPeopleType() {
        var changes = List.of(
                change(new Place.InField(Place.Field.TITLE, 0), "关于开展  培训的通知", "关于开展培训的通知"),
                change(new Place.InField(Place.Field.ADDRESSEES, 0), "各学院:", "各学院，机关各部门："),
                change(new Place.InField(Place.Field.ATTACHMENTS, 0), "《报名表》", "报名表"));

        var after = CorrectedText.of(DRAFT, changes);

        assertThat(after.title()).isEqualTo("关于开展培训的通知");
        assertThat(after.addressees()).containsExactly("各学院", "机关各部门");
        assertThat(after.attachments()).extracting(Attachment::title).containsExactly("报名表", "名单");
    }

    private static List<Block> corrected(Block block, int piece, String before, String after) {
        var change = change(new Place.InBlock("00000a", piece), before, after);
        return CorrectedText.of(DRAFT.withBlocks(List.of(block)), List.of(change))
                .blocks();
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph("00000a", Runs.of(words));
    }

    private static Corrections.Change change(Place place, String before, String after) {
        return new Corrections.Change(place, before, after, Set.of("PUN-01"));
    }

    private static String words(Block block) {
        return Runs.text(((Block.Paragraph) block).runs(), 2);
    }
}
