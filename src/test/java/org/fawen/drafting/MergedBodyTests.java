package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fawen.drafting.MergedBody.Choice;
import org.fawen.drafting.MergedBody.Piece;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergedBodyTests {

    private static final List<Block> BASE =
            List.of(paragraph("00000a", "各单位要认真组织。"), paragraph("00000b", "时间另行通知。"), paragraph("00000c", "特此通知。"));

    @Test
    void takesFromEachSideWhatOnlyItChanged() {
        var mine = List.of(paragraph("00000a", "各单位要精心组织。"), BASE.get(1), BASE.get(2));
        var theirs = List.of(BASE.get(0), BASE.get(1), paragraph("00000d", "请准时参加。"), BASE.get(2));

        var merged = MergedBody.of(BASE, mine, theirs);

        assertThat(merged.collisions()).isEmpty();
        assertThat(merged.decided(id -> Choice.MINE))
                .containsExactly(mine.get(0), BASE.get(1), theirs.get(2), BASE.get(2));
    }

    @Test
    void followsRemovalsAndMoves() {
        var mine = List.of(BASE.get(2), BASE.get(0), BASE.get(1));
        var theirs = List.of(BASE.get(0), BASE.get(2));

        var merged = MergedBody.of(BASE, mine, theirs);

        assertThat(merged.collisions()).isEmpty();
        assertThat(merged.decided(id -> Choice.MINE)).containsExactly(BASE.get(2), BASE.get(0));
    }

    @Test
    void bringsChangesInTwoPlacesOfOneParagraphTogether() {
        var mine = List.of(paragraph("00000a", "各部门要认真组织。"), BASE.get(1), BASE.get(2));
        var theirs = List.of(paragraph("00000a", "各单位要认真组织实施。"), BASE.get(1), BASE.get(2));

        assertThat(MergedBody.of(BASE, mine, theirs).decided(id -> Choice.MINE))
                .first()
                .isEqualTo(paragraph("00000a", "各部门要认真组织实施。"));
    }

    @Test
    void showsACollisionWithBothVersions() {
        var mine = List.of(BASE.get(0), paragraph("00000b", "时间为周一。"), BASE.get(2));
        var theirs = List.of(BASE.get(0), paragraph("00000b", "时间为周二。"), BASE.get(2));

        var merged = MergedBody.of(BASE, mine, theirs);

        assertThat(merged.collisions())
                .containsExactly(new Piece.Collision("00000b", BASE.get(1), mine.get(1), theirs.get(1)));
        assertThat(merged.decided(id -> Choice.MINE)).isEqualTo(mine);
        assertThat(merged.decided(id -> Choice.THEIRS)).isEqualTo(theirs);
        assertThat(words(merged.decided(id -> Choice.BOTH))).contains("周一", "周二");
    }

    @Test
    void aRemovalDoesNotTakeWithItWhatTheOtherWrote() {
        var mine = List.of(BASE.get(0), BASE.get(2));
        var theirs = List.of(BASE.get(0), paragraph("00000b", "时间为周二。"), BASE.get(2));

        var merged = MergedBody.of(BASE, mine, theirs);

        assertThat(merged.collisions()).hasSize(1);
        assertThat(merged.decided(id -> Choice.MINE)).isEqualTo(mine);
        assertThat(merged.decided(id -> Choice.BOTH)).isEqualTo(theirs);
    }

    @Test
    void whatWasSavedWithoutAnAnswerIsNoCollision() {
        var saved = List.of(BASE.get(0), BASE.get(1), paragraph("00000c", "特此通知。请遵"));
        var typedOn = List.of(BASE.get(0), BASE.get(1), paragraph("00000c", "特此通知。请遵照执行。"));

        var merged = MergedBody.of(BASE, typedOn, saved);

        assertThat(merged.decided(id -> Choice.THEIRS)).isEqualTo(typedOn);
    }

    @Test
    void boldAndReferencesTakePart() {
        var base = List.<Block>of(new Block.Paragraph(
                "00000a", List.of(Run.plain("见"), new Run.Reference(1), new Run.Text("，务必按时。", true))));
        var mine = List.<Block>of(new Block.Paragraph(
                "00000a", List.of(Run.plain("见"), new Run.Reference(2), new Run.Text("，务必按时。", true))));
        var theirs = List.<Block>of(new Block.Paragraph(
                "00000a", List.of(Run.plain("见"), new Run.Reference(1), new Run.Text("，务必按时报送。", true))));

        assertThat(MergedBody.of(base, mine, theirs).decided(id -> Choice.MINE))
                .containsExactly(new Block.Paragraph(
                        "00000a", List.of(Run.plain("见"), new Run.Reference(2), new Run.Text("，务必按时报送。", true))));
    }

    /** Each typed character is unlike any other, so that a lost one is seen. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyTypedCharacterIsInTheResultOrInAVisibleCollision(long seed) {
        var random = new Random(seed);
        var base = someBlocks(random);
        var mine = edited(base, random, 0x4E00);
        var theirs = edited(base, random, 0x6E00);

        var merged = MergedBody.of(base, mine, theirs);

        var shown = merged.pieces().stream().map(MergedBodyTests::words).collect(Collectors.joining());
        var kept = words(merged.decided(id -> Choice.BOTH));
        typed(mine, theirs).forEach(character -> {
            assertThat(shown).contains(character);
            assertThat(kept).contains(character);
        });
        assertThat(merged.decided(id -> Choice.BOTH)).extracting(Block::id).doesNotHaveDuplicates();
        assertThat(merged.decided(id -> Choice.MINE)).extracting(Block::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingWithAnUnchangedSideGivesTheOther(long seed) {
        var random = new Random(seed);
        var base = someBlocks(random);
        var changed = edited(base, random, 0x4E00);

        assertThat(MergedBody.of(base, changed, base).decided(id -> Choice.MINE))
                .isEqualTo(changed);
        assertThat(MergedBody.of(base, base, changed).decided(id -> Choice.MINE))
                .isEqualTo(changed);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Stream<String> typed(List<Block> mine, List<Block> theirs) {
        return Stream.concat(mine.stream(), theirs.stream())
                .flatMap(block -> words(block).codePoints().boxed())
                .filter(point -> point >= 0x4E00 && point < 0x8E00)
                .map(Character::toString)
                .distinct();
    }

    private static List<Block> someBlocks(Random random) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < 2 + random.nextInt(6); i++) {
            blocks.add(paragraph(BlockIds.next(), "abcdefgh".substring(0, random.nextInt(9)) + i));
        }
        return blocks;
    }

    private static List<Block> edited(List<Block> base, Random random, int alphabet) {
        var blocks = new ArrayList<>(base);
        var next = alphabet;
        for (var edit = 0; edit < 1 + random.nextInt(8); edit++) {
            var at = blocks.isEmpty() ? 0 : random.nextInt(blocks.size());
            var typed = Character.toString(next++);
            switch (blocks.isEmpty() ? 1 : random.nextInt(6)) {
                case 0 -> blocks.remove(at);
                case 1 -> blocks.add(at, paragraph(BlockIds.next(), typed));
                case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
                case 3 -> blocks.set(at, new Block.Heading(blocks.get(at).id(), 2, false, runs(blocks.get(at))));
                default -> blocks.set(at, typedInto(blocks.get(at), typed, random));
            }
        }
        return blocks;
    }

    private static Block typedInto(Block block, String typed, Random random) {
        var words = new StringBuilder(words(block));
        var at = random.nextInt(words.length() + 1);
        words.insert(at, typed);
        if (random.nextBoolean() && at + 1 < words.length() && words.charAt(at + 1) < 128) {
            words.deleteCharAt(at + 1);
        }
        return block instanceof Block.Heading heading
                ? new Block.Heading(heading.id(), heading.level(), false, Runs.of(words.toString()))
                : paragraph(block.id(), words.toString());
    }

    private static Block paragraph(String id, String words) {
        return new Block.Paragraph(id, Runs.of(words));
    }

    private static List<Run> runs(Block block) {
        return Runs.of(words(block));
    }

    private static String words(Piece piece) {
        return switch (piece) {
            case Piece.Agreed(var block) -> words(block);
            case Piece.Collision collision ->
                Stream.of(collision.mine(), collision.theirs())
                        .filter(Objects::nonNull)
                        .map(MergedBodyTests::words)
                        .collect(Collectors.joining());
        };
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(MergedBodyTests::words).collect(Collectors.joining());
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Runs.text(paragraph.runs(), 2);
            case Block.Heading heading -> Runs.text(heading.runs(), 2);
            default -> throw new IllegalArgumentException(block.toString());
        };
    }
}
