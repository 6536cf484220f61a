package org.fawen.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fawen.notice.content.BlockComparison.Change;
import org.fawen.notice.content.BlockComparison.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockComparisonTests {

    @Test
    void findsNothingBetweenEqualTexts() {
        var text = text(paragraph("a", "一"), paragraph("b", "二"));

        assertThat(BlockComparison.between(text, text).isEmpty()).isTrue();
    }

    @Test
    void callsABlockOfTheSameIdAndOtherWordsChanged() {
        var comparison = BlockComparison.between(
                text(paragraph("a", "一"), paragraph("b", "二")), text(paragraph("a", "一"), paragraph("b", "二改")));

        assertThat(comparison.changes()).containsExactly(new Change("b", Kind.CHANGED));
        assertThat(comparison.removed()).isEmpty();
    }

    @Test
    void seesBoldAndTableCells() {
        var bold = new Block.Paragraph("a", List.of(new Run.Text("一", true)));

        assertThat(BlockComparison.between(text(paragraph("a", "一")), text(bold))
                        .changes())
                .containsExactly(new Change("a", Kind.CHANGED));
        assertThat(BlockComparison.between(text(table("甲", "1")), text(table("甲", "2")))
                        .changes())
                .containsExactly(new Change("t", Kind.CHANGED));
    }

    @Test
    void callsAParagraphTurnedHeadingChanged() {
        var heading = new Block.Heading("a", 1, false, Runs.of("一"));

        assertThat(BlockComparison.between(text(paragraph("a", "一")), text(heading))
                        .changes())
                .containsExactly(new Change("a", Kind.CHANGED));
    }

    @Test
    void tellsAddedFromRemoved() {
        var comparison = BlockComparison.between(
                text(paragraph("a", "一"), paragraph("b", "二")), text(paragraph("new", "零"), paragraph("b", "二")));

        assertThat(comparison.changes()).containsExactly(new Change("new", Kind.ADDED));
        assertThat(comparison.removed()).containsExactly("一");
    }

    @Test
    void givesTheWordsOfARemovedTable() {
        assertThat(BlockComparison.between(text(table("甲", "1")), text()).removed())
                .containsExactly("甲 1");
    }

    @Test
    void recognisesWordsThatWerePastedAnew() {
        var comparison = BlockComparison.between(
                text(paragraph("a", "一"), paragraph("b", "二")), text(paragraph("x", "一"), paragraph("y", "二改")));

        assertThat(comparison.changes()).containsExactly(new Change("y", Kind.ADDED));
        assertThat(comparison.removed()).containsExactly("二");
    }

    @Test
    void matchesRepeatedWordsOneByOne() {
        var comparison = BlockComparison.between(
                text(paragraph("a", "同"), paragraph("b", "同")),
                text(paragraph("x", "同"), paragraph("y", "同"), paragraph("z", "同")));

        assertThat(comparison.changes()).containsExactly(new Change("z", Kind.ADDED));
        assertThat(comparison.removed()).isEmpty();
    }

    @Test
    void prefersTheIdToEqualWords() {
        var comparison = BlockComparison.between(
                text(paragraph("a", "一"), paragraph("b", "二")), text(paragraph("b", "一"), paragraph("c", "一")));

        assertThat(comparison.changes()).containsExactly(new Change("b", Kind.CHANGED));
        assertThat(comparison.removed()).isEmpty();
    }

    @Test
    void namesTheFewestBlocksThatMoved() {
        var comparison = BlockComparison.between(
                text(paragraph("a", "一"), paragraph("b", "二"), paragraph("c", "三"), paragraph("d", "四")),
                text(paragraph("b", "二"), paragraph("c", "三"), paragraph("d", "四"), paragraph("a", "一")));

        assertThat(comparison.changes()).containsExactly(new Change("a", Kind.MOVED));
    }

    @Test
    void callsABlockThatMovedAndChangedChanged() {
        var comparison = BlockComparison.between(
                text(paragraph("a", "一"), paragraph("b", "二"), paragraph("c", "三")),
                text(paragraph("c", "三改"), paragraph("a", "一"), paragraph("b", "二")));

        assertThat(comparison.changes()).containsExactly(new Change("c", Kind.CHANGED));
    }

    @ParameterizedTest
    @MethodSource("otherParts")
    void namesEveryOtherPartThatChanged(String field, Content changed) {
        var comparison = BlockComparison.between(text(), changed);

        assertThat(comparison.fields()).containsExactly(field);
        assertThat(comparison.isEmpty()).isFalse();
    }

    static Stream<Arguments> otherParts() {
        var text = text();
        return Stream.of(
                Arguments.of("title", text.withTitle("另一标题")),
                Arguments.of("docType", with(text, DocType.CIRCULAR, text.urgency(), text.note())),
                Arguments.of("urgency", with(text, text.docType(), Urgency.EXPRESS, text.note())),
                Arguments.of("note", with(text, text.docType(), text.urgency(), "此件公开发布")),
                Arguments.of("attachments", text.withAttachments(List.of(attachment("名单", "a.pdf")))));
    }

    @Test
    void passesOverAnotherFileName() {
        var comparison = BlockComparison.between(
                text().withAttachments(List.of(attachment("名单", "a.pdf"))),
                text().withAttachments(List.of(attachment("名单", "b.pdf"))));

        assertThat(comparison.isEmpty()).isTrue();
    }

    private static Content text(Block... blocks) {
        return Content.blank(DocType.NOTICE, "党委组织部").withTitle("通知").withBlocks(Arrays.asList(blocks));
    }

    private static Content with(Content text, DocType docType, Urgency urgency, @Nullable String note) {
        return new Content(
                docType,
                text.title(),
                text.issuers(),
                text.addressees(),
                text.copyTo(),
                urgency,
                text.disclosure(),
                text.audience(),
                null,
                null,
                note,
                text.blocks(),
                text.attachments());
    }

    private static Block paragraph(String id, String words) {
        return new Block.Paragraph(id, Runs.of(words));
    }

    private static Block table(String... words) {
        return new Block.Table(
                "t",
                List.of(Arrays.stream(words)
                        .map(word -> new Cell(Runs.of(word), false, 1, 1))
                        .toList()));
    }

    private static Attachment attachment(String title, String fileName) {
        return new Attachment(title, fileName, "application/pdf", "0".repeat(64), 10, AttachmentKind.PRINT);
    }
}
