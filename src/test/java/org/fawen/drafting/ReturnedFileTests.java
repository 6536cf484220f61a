package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.drafting.DocxFile.p;

import java.util.List;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;

class ReturnedFileTests {

    private static final Content DRAFT = Content.blank(DocType.NOTICE, "滨海理工大学")
            .withTitle("关于召开例会的通知")
            .withBlocks(List.of(
                    new Block.Paragraph("aaaaaa", Runs.of("定于周一召开例会，请参加。")),
                    new Block.Heading("bbbbbb", 1, false, Runs.of("会议要求")),
                    new Block.Paragraph(
                            "cccccc", List.of(Run.plain("名单见"), new Run.Reference(1), Run.plain("，请提前报送。")))))
            .withAttachments(List.of(attachment("名单"), attachment("议程")));

    @Test
    void keepsIdsAndReferencesAndWhatAFileDoesNotCarry() {
        var file = DocxImport.read(
                DocxFile.of(p("关于召开例会的通知"), p("新增的一段话，说明会议的由来。"), p("定于周二召开例会，请参加。"), p("一、会议要求"), p("名单见附件1，请提前报送。")));

        var returned = ReturnedFile.into(DRAFT, file);

        assertThat(returned.blocks())
                .extracting(Block::id)
                .contains("aaaaaa", "bbbbbb", "cccccc")
                .doesNotHaveDuplicates();
        assertThat(returned.blocks().getLast()).isEqualTo(DRAFT.blocks().getLast());
        assertThat(returned.attachments()).isEqualTo(DRAFT.attachments());
        assertThat(returned.issuers()).containsExactly("滨海理工大学");
        assertThat(Comparison.of(DRAFT, returned).places()).isEqualTo(2);
    }

    @Test
    void isTheSameWhenNothingWasChanged() {
        var file = DocxImport.read(DocxFile.of(p("关于召开例会的通知"), p("定于周一召开例会，请参加。"), p("一、会议要求"), p("名单见附件1，请提前报送。")));

        assertThat(ReturnedFile.into(DRAFT, file)).isEqualTo(DRAFT);
    }

    private static Attachment attachment(String title) {
        return new Attachment(title, title + ".pdf", "application/pdf", "a".repeat(64), 10, AttachmentKind.PRINT);
    }
}
