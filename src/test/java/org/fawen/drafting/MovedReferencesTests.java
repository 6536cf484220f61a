package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;

class MovedReferencesTests {

    private static final List<Run> BOTH =
            List.of(Run.plain("见"), new Run.Reference(1), Run.plain("和"), new Run.Reference(2), Run.plain("。"));

    @Test
    void followTheirAttachmentsWhereverTheyStand() {
        List<Block> blocks = List.of(
                new Block.Paragraph("00000a", BOTH),
                new Block.Heading("00000b", 1, false, BOTH),
                new Block.Listing("00000c", List.of(BOTH)),
                new Block.Table("00000d", List.of(List.of(new Cell(BOTH, false, 1, 1)))));

        var swapped = MovedReferences.of(blocks, ordinal -> 3 - ordinal);

        assertThat(PastedText.bodyText(swapped, 2).lines()).allMatch(line -> line.contains("见附件2和附件1。"));
        assertThat(MovedReferences.of(swapped, ordinal -> 3 - ordinal)).isEqualTo(blocks);
    }

    @Test
    void askForAnotherAttachmentWhenTheirsIsGone() {
        List<Block> blocks = List.of(new Block.Paragraph("00000a", BOTH));

        var left = MovedReferences.of(blocks, ordinal -> ordinal == 1 ? 0 : ordinal - 1);

        assertThat(left)
                .containsExactly(new Block.Paragraph(
                        "00000a", List.of(Run.plain("见附件【待补充】和"), new Run.Reference(1), Run.plain("。"))));
        assertThat(Runs.text(((Block.Paragraph) left.getFirst()).runs(), 1)).isEqualTo("见附件【待补充】和附件。");
    }
}
