package org.fawen.notice.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AttachmentTests {

    @Test
    void hasAFileNameThatAnAddressCanCarry() {
        assertThat(named("完成100%;甲/乙\\丙.xlsx").fileName()).isEqualTo("完成100％；甲／乙＼丙.xlsx");
        assertThat(named("附件1 报名表（空白）.docx").fileName()).isEqualTo("附件1 报名表（空白）.docx");
    }

    @Test
    void knowsWhatASumIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment("a", "a.pdf", "application/pdf", "abc", 1, AttachmentKind.PRINT));
    }

    private static Attachment named(String fileName) {
        return new Attachment("名单", fileName, "application/pdf", "0".repeat(64), 1, AttachmentKind.PRINT);
    }
}
