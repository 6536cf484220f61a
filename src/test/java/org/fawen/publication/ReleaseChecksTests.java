package org.fawen.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;

class ReleaseChecksTests {

    @Test
    void findPersonalDataAndShowTheirEndsAlone() {
        assertThat(ReleaseChecks.personalData("身份证11010519491231002X，手机13812345678。"))
                .containsExactly("110105…002X", "138…5678");
    }

    @Test
    void leaveOtherNumbersAlone() {
        assertThat(ReleaseChecks.personalData("编号110105194912310021，账号1381234567890，电话0532-88881234"))
                .isEmpty();
    }

    @Test
    void findLinksThatCannotBe() {
        assertThat(ReleaseChecks.brokenLinks("见https://www.example.edu.cn/a?b=1和http://intranet/x"))
                .containsExactly("http://intranet/x");
    }

    @Test
    void findHeadingsThatLeaveOutALevel() {
        var content = Content.blank(DocType.NOTICE, "党委组织部")
                .withBlocks(List.of(
                        new Block.Heading("aaaaaa", 1, false, Runs.of("时间")),
                        new Block.Heading("bbbbbb", 3, false, Runs.of("地点")),
                        new Block.Heading("cccccc", 2, false, Runs.of("要求"))));

        assertThat(ReleaseChecks.skippedLevels(content)).containsExactly("地点");
    }
}
