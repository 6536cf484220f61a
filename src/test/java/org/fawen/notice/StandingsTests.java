package org.fawen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.Standing.AFFECTED;
import static org.fawen.notice.Standing.STANDS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opinions are worth after a change (domain §5.1). */
class StandingsTests {

    private static final Content JUDGED = TestNotices.content()
            .withAddressees(List.of("各学院"))
            .withBlocks(List.of(
                    paragraph("lead00", "现将有关事项通知如下。"),
                    heading("sec200", 1, "时间安排"),
                    paragraph("par200", "三月五日上午九时开始，历时3.5小时。"),
                    heading("sub200", 2, "报名"),
                    paragraph("sub201", "请各学院认真组织。"),
                    heading("sec300", 1, "经费"),
                    table("每人500元"),
                    heading("sec400", 1, "要求"),
                    paragraph("par400", "请落实责任。")));

    @Test
    void standForAnUnchangedText() {
        assertThat(standing("sec200", UnaryOperator.identity())).isEqualTo(STANDS);
        assertThat(standing("", UnaryOperator.identity())).isEqualTo(STANDS);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // changed block, its new words, what becomes of 时间安排, 经费, the lead, the whole text
                "par400,请落实领导责任。,STANDS,STANDS,STANDS,AFFECTED",
                "sub201,请各学院精心组织。,AFFECTED,STANDS,STANDS,AFFECTED",
                "sub201,请各学院认真组织！,STANDS_INFORMED,STANDS,STANDS,STANDS_INFORMED",
                "par200,三月五日上午九时开始；历时3.5小时。,STANDS_INFORMED,STANDS,STANDS,STANDS_INFORMED",
                "par200,三月五日上午九时开始，历时35小时。,AFFECTED,STANDS,STANDS,AFFECTED",
                "lead00,现将事项通知如下。,STANDS,STANDS,AFFECTED,AFFECTED"
            },
            delimiterString = ",")
    void dependOnWhatWasLookedAt(
            String block, String words, Standing times, Standing money, Standing lead, Standing whole) {
        UnaryOperator<Content> change = content -> with(content, block, words);

        assertThat(standing("sec200", change)).isEqualTo(times);
        assertThat(standing("sec300", change)).isEqualTo(money);
        assertThat(standing(Scope.LEAD, change)).isEqualTo(lead);
        assertThat(standing("", change)).isEqualTo(whole);
    }

    @Test
    void fallWithAnAmountInATableAndWithBoldType() {
        assertThat(standing("sec300", content -> replaced(content, table("每人600元"))))
                .isEqualTo(AFFECTED);
        assertThat(standing("sec200", content -> replaced(content, table("每人600元"))))
                .isEqualTo(STANDS);
        var bold = new Block.Paragraph("par400", List.of(new Run.Text("请落实责任。", true)));
        assertThat(standing("sec400", content -> replaced(content, bold))).isEqualTo(AFFECTED);
    }

    @Test
    void doNotFallWithTheMarkOfAHeading() {
        assertThat(standing("sec300", content -> {
                    var blocks = new ArrayList<>(content.blocks());
                    blocks.addAll(1, List.of(heading("new000", 1, "主题"), paragraph("new001", "另行通知。")));
                    return content.withBlocks(blocks);
                }))
                .isEqualTo(STANDS);
    }

    @Test
    void fallWhenABlockMovesAway() {
        UnaryOperator<Content> move = content -> {
            var blocks = new ArrayList<>(content.blocks());
            blocks.add(blocks.remove(4));
            return content.withBlocks(blocks);
        };

        assertThat(standing("sec200", move)).isEqualTo(AFFECTED);
        assertThat(standing("sec300", move)).isEqualTo(STANDS);
        assertThat(standing("sec400", move)).isEqualTo(AFFECTED);
    }

    @Test
    void fallWithTitleAndAddressees() {
        assertThat(standing("sec300", content -> content.withTitle("关于暂停主题党日活动的通知")))
                .isEqualTo(AFFECTED);
        assertThat(standing("sec300", content -> content.withAddressees(List.of("各学院", "机关各部门"))))
                .isEqualTo(AFFECTED);
    }

    @Test
    void giveWayToWhatTheSamePersonSaysLater() {
        var first = opinion(Scope.ALL);
        var other = opinion(Scope.ALL).about(Scope.of(List.of("sec200")));
        var again = opinion(Scope.ALL);

        assertThat(Standings.isSuperseded(first, List.of(first, again))).isTrue();
        assertThat(Standings.isSuperseded(again, List.of(first, again))).isFalse();
        assertThat(Standings.isSuperseded(other, List.of(first, other))).isFalse();
    }

    private static Standing standing(String section, UnaryOperator<Content> change) {
        var scope = section.isEmpty() ? Scope.ALL : Scope.of(List.of(section));
        return Standings.of(opinion(scope), JUDGED, change.apply(JUDGED));
    }

    private static Opinion opinion(Scope scope) {
        return new Opinion(
                        UUID.randomUUID(),
                        NoticeId.next(),
                        1,
                        ContentHash.of(JUDGED),
                        Step.COUNTERSIGN,
                        null,
                        new PersonId("p31"),
                        null,
                        "finance",
                        Verdict.APPROVE,
                        "同意。",
                        Instant.EPOCH)
                .about(scope);
    }

    private static Content with(Content content, String block, String words) {
        return replaced(content, paragraph(block, words));
    }

    private static Content replaced(Content content, Block changed) {
        return content.withBlocks(content.blocks().stream()
                .map(block -> block.id().equals(changed.id()) ? changed : block)
                .toList());
    }

    private static Block paragraph(String id, String words) {
        return new Block.Paragraph(id, Runs.of(words));
    }

    private static Block heading(String id, int level, String words) {
        return new Block.Heading(id, level, false, Runs.of(words));
    }

    private static Block table(String words) {
        return new Block.Table("tab300", List.of(List.of(new Cell(Runs.of(words), false, 1, 1))));
    }
}
