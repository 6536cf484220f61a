package org.fawen.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.notice.interchange.Interchange;

/** The longest text of the samples: every kind of block, a title of 74 characters, and something for the checks to report. */
final class LongestText {

    private static final String ISSUER = "中共滨海理工大学委员会";
    private static final String TITLE = ISSUER + "关于转发教育部办公厅《关于进一步加强高等学校实验室危险化学品安全管理工作的通知》并开展2026年秋季学期实验室安全专项检查的通知";

    private LongestText() {}

    /** @param attachments two, to which the text refers */
    static Content with(List<Attachment> attachments) {
        var blocks = new ArrayList<>(blocksOf("seed-notice.json"));
        blocks.addAll(blocksOf("sample-table-attachments.json"));
        blocks.add(new Block.Listing(BlockIds.next(), List.of(Runs.of("请大家务必重视！！"), Runs.of("受理时间为8:30--11:30。"))));
        return Content.blank(DocType.NOTICE, ISSUER)
                .withTitle(TITLE)
                .withAddressees(List.of("各二级党组织", "学校各单位、各部门"))
                .withBlocks(blocks)
                .withAttachments(attachments);
    }

    private static List<Block> blocksOf(String sample) {
        try (var file = LongestText.class.getResourceAsStream("/interchange/" + sample)) {
            return Interchange.read(sample, file.readAllBytes()).content().blocks();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
