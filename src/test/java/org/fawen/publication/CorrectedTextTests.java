package org.fawen.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;

class CorrectedTextTests {

    private static final Content CONTENT = Content.blank(DocType.NOTICE, "党委组织部")
            .withTitle("关于报送材料的通知")
            .withBlocks(List.of(
                    new Block.Paragraph("aaaaaa", List.of(Run.plain("请于3月5日前报送，"), new Run.Text("逾期不候", true))),
                    new Block.Listing("bbbbbb", List.of(Runs.of("报送人姓明"), Runs.of("联系电话"))),
                    new Block.Table("cccccc", List.of(List.of(new Cell(Runs.of("三月五日"), false, 1, 1))))));

    @Test
    void putsWordsRightWhereTheyStand() {
        var corrected = CorrectedText.of(
                CONTENT,
                List.of(
                        new Replacement("3月5日", "3月6日"),
                        new Replacement("姓明", "姓名"),
                        new Replacement("三月五日", "三月六日"),
                        new Replacement("报送材料", "报送有关材料")));

        assertThat(corrected.title()).isEqualTo("关于报送有关材料的通知");
        assertThat(corrected.blocks())
                .containsExactly(
                        new Block.Paragraph("aaaaaa", List.of(Run.plain("请于3月6日前报送，"), new Run.Text("逾期不候", true))),
                        new Block.Listing("bbbbbb", List.of(Runs.of("报送人姓名"), Runs.of("联系电话"))),
                        new Block.Table("cccccc", List.of(List.of(new Cell(Runs.of("三月六日"), false, 1, 1)))));
    }

    @Test
    void refusesWordsThatAreNotThere() {
        assertThat(refusal(new Replacement("4月5日", "4月6日"))).isEqualTo("publication.refused.words-not-there");
    }

    @Test
    void refusesWordsThatStandInSeveralPlaces() {
        assertThat(refusal(new Replacement("报送", "提交"))).isEqualTo("publication.refused.words-several");
    }

    @Test
    void refusesToChangeNothing() {
        assertThat(refusal(new Replacement("姓明", "姓明"))).isEqualTo("publication.refused.nothing-corrected");
        assertThat(refusal(new Replacement("", "姓名"))).isEqualTo("publication.refused.words-empty");
    }

    private static String refusal(Replacement replacement) {
        return catchThrowableOfType(Refusal.class, () -> CorrectedText.of(CONTENT, List.of(replacement)))
                .key();
    }
}
