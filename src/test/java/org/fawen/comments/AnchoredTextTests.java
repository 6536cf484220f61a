package org.fawen.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;

class AnchoredTextTests {

    private static final List<Block> TEXT =
            List.of(paragraph("aaaaaa", "请各单位坚决执行本通知，于周五前报送。"), paragraph("bbbbbb", "各学院参照执行，报送时间另行通知。"));

    @Test
    void staysWhereTheWordsStand() {
        var anchor = anchor(TEXT, "aaaaaa", "坚决执行");

        assertThat(new AnchoredText(TEXT).find(anchor)).isEqualTo(new Spot.At("aaaaaa", 4, 8));
    }

    @Test
    void followsWordsThatMoveInTheirBlock() {
        var anchor = anchor(TEXT, "aaaaaa", "坚决执行");

        assertThat(spot("请全校各单位、各学院坚决执行本通知，于周五前报送。", anchor)).isEqualTo(new Spot.At("aaaaaa", 10, 14));
    }

    @Test
    void tellsEqualWordsApartByWhatStandsAroundThem() {
        var anchor = anchor(TEXT, "aaaaaa", "执行");

        assertThat(spot("先执行上级要求，再请各单位坚决执行本通知，于周五前报送。", anchor)).isEqualTo(new Spot.At("aaaaaa", 15, 17));
    }

    @Test
    void followsWordsIntoAnotherBlock() {
        var anchor = anchor(TEXT, "aaaaaa", "于周五前");
        var split = List.of(paragraph("aaaaaa", "请各单位坚决执行本通知。"), paragraph("cccccc", "于周五前报送。"), TEXT.getLast());

        assertThat(new AnchoredText(split).find(anchor)).isEqualTo(new Spot.At("cccccc", 0, 4));
    }

    @Test
    void saysWhatStandsInPlaceOfChangedWords() {
        var anchor = anchor(TEXT, "aaaaaa", "坚决执行");

        assertThat(spot("请各单位认真落实本通知，于周五前报送。", anchor)).isEqualTo(new Spot.Altered("aaaaaa", 4, 8));
    }

    @Test
    void saysThatDeletedWordsAreGone() {
        var anchor = anchor(TEXT, "aaaaaa", "坚决执行");

        assertThat(spot("请各单位本通知，于周五前报送。", anchor)).isEqualTo(new Spot.Gone());
        assertThat(new AnchoredText(List.of(TEXT.getLast())).find(anchor)).isEqualTo(new Spot.Gone());
    }

    @Test
    void countsReferencesItemsAndCells() {
        var reference =
                new Block.Paragraph("aaaaaa", List.of(Run.plain("安排见"), new Run.Reference(1), Run.plain("，请查收。")));
        var list = new Block.Listing("bbbbbb", List.of(Runs.of("第一项"), Runs.of("第二项")));
        var table = new Block.Table(
                "cccccc", List.of(List.of(new Cell(Runs.of("学院"), true, 1, 1), new Cell(Runs.of("人数"), true, 1, 1))));
        var text = List.<Block>of(reference, list, table);

        assertThat(TextAnchor.in(text, new Range("aaaaaa", 4, "，请")).before()).isEqualTo("安排见\uFFFC");
        assertThat(TextAnchor.in(text, new Range("bbbbbb", 4, "第二项")).quote()).isEqualTo("第二项");
        assertThat(TextAnchor.in(text, new Range("cccccc", 3, "人数")).quote()).isEqualTo("人数");
        assertThatThrownBy(() -> TextAnchor.in(text, new Range("cccccc", 0, "学院\n人数")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAPlaceThatDoesNotHoldTheWords() {
        assertThatThrownBy(() -> TextAnchor.in(TEXT, new Range("aaaaaa", 4, "坚决落实")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TextAnchor.in(TEXT, new Range("zzzzzz", 4, "坚决执行")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TextAnchor.in(TEXT, new Range("aaaaaa", -1, "请")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takesTheNearestPlaceWhereTheScreensTextWasEdited() {
        var text = List.<Block>of(new Block.Paragraph("aaaaaa", Runs.of("各学院报名，各学院参加。")));

        assertThat(TextAnchor.in(text, new Range("aaaaaa", 5, "各学院")))
                .returns(6, TextAnchor::start)
                .returns("各学院报名，", TextAnchor::before);
        assertThat(TextAnchor.in(text, new Range("aaaaaa", 2, "各学院")).start()).isZero();
    }

    @Test
    void findsWordsThatSomebodyTypes() {
        assertThat(Range.ofWords(TEXT, " 参照执行 ")).contains(new Range("bbbbbb", 3, "参照执行"));
        assertThat(Range.ofWords(TEXT, "不在文中")).isEmpty();
        assertThat(Range.ofWords(TEXT, " ")).isEmpty();
    }

    /** Whatever is written around them: quoted words that survive are found, and found where they are. */
    @Test
    void findsWhatSurvivesRandomEdits() {
        var exact = 0;
        for (var seed = 0; seed < 3000; seed++) {
            exact += new Edited(seed).hold() ? 1 : 0;
        }
        assertThat(exact).as("places that could be told apart").isGreaterThan(500);
    }

    /** One text, one quote in it, and edits everywhere but in the quote. */
    private static final class Edited {

        private static final String FEW = "的了在和通知学院各请，。";

        private final Random random;
        private final long seed;
        private final List<String> ids = new ArrayList<>();
        private final List<StringBuilder> texts = new ArrayList<>();
        private int next;
        private int holder;
        private int start;

        Edited(long seed) {
            this.seed = seed;
            random = new Random(seed);
            for (var i = 0; i < 2 + random.nextInt(4); i++) {
                add(i, words(random.nextInt(60)));
            }
            holder = random.nextInt(texts.size());
            texts.get(holder).append(words(4));
            start = random.nextInt(texts.get(holder).length() - 2);
        }

        /** Whether the place could be told from others. */
        boolean hold() {
            var length = 1 + random.nextInt(Math.min(12, texts.get(holder).length() - start));
            var quote = texts.get(holder).substring(start, start + length);
            var anchor = TextAnchor.in(blocks(), new Range(ids.get(holder), start, quote));
            for (var edits = random.nextInt(12); edits > 0; edits--) {
                edit(length);
            }

            var found = new AnchoredText(blocks()).find(anchor);

            assertThat(found).as("seed %d", seed).isInstanceOf(Spot.At.class);
            var at = (Spot.At) found;
            var text = texts.get(ids.indexOf(at.block()));
            assertThat(text.substring(at.start(), at.end())).as("seed %d", seed).isEqualTo(quote);
            if (occurrences(anchor.before() + quote + anchor.after()) != 1
                    || !surrounds(texts.get(holder), length, anchor)) {
                return false;
            }
            assertThat(at).as("seed %d", seed).isEqualTo(new Spot.At(ids.get(holder), start, start + length));
            return true;
        }

        private static int count(String text, String sought) {
            return (int) IntStream.range(0, text.length())
                    .filter(place -> text.startsWith(sought, place))
                    .count();
        }

        private int occurrences(String sought) {
            return texts.stream()
                    .mapToInt(text -> count(text.toString(), sought))
                    .sum();
        }

        private boolean surrounds(StringBuilder text, int length, TextAnchor anchor) {
            return start >= anchor.before().length()
                    && text.substring(0, start).endsWith(anchor.before())
                    && text.substring(start + length).startsWith(anchor.after());
        }

        private void edit(int length) {
            switch (random.nextInt(5)) {
                case 0 -> add(random.nextInt(texts.size() + 1), words(random.nextInt(40)));
                case 1 -> remove(random.nextInt(texts.size()));
                case 2 -> insert(random.nextInt(texts.size()), length);
                case 3 -> delete(random.nextInt(texts.size()), length);
                default -> split(length);
            }
        }

        private void add(int place, String words) {
            ids.add(place, "%06d".formatted(next++));
            texts.add(place, new StringBuilder(words));
            holder += place <= holder ? 1 : 0;
        }

        private void remove(int place) {
            if (place == holder) {
                return;
            }
            ids.remove(place);
            texts.remove(place);
            holder -= place < holder ? 1 : 0;
        }

        private void insert(int block, int length) {
            var text = texts.get(block);
            var words = words(1 + random.nextInt(8));
            var place = random.nextInt(text.length() + 1);
            if (block == holder) {
                if (place > start && place < start + length) {
                    return;
                }
                start += place <= start ? words.length() : 0;
            }
            text.insert(place, words);
        }

        private void delete(int block, int length) {
            var text = texts.get(block);
            var from = random.nextInt(text.length() + 1);
            var to = Math.min(text.length(), from + 1 + random.nextInt(8));
            if (block == holder) {
                if (from < start + length && to > start) {
                    return;
                }
                start -= to <= start ? to - from : 0;
            }
            text.delete(from, to);
        }

        /** The part behind a place before or behind the quote becomes a block of its own. */
        private void split(int length) {
            var text = texts.get(holder);
            if (random.nextBoolean()) {
                var head = random.nextInt(start + 1);
                var tail = text.substring(head);
                text.setLength(head);
                ids.add(holder + 1, "%06d".formatted(next++));
                texts.add(holder + 1, new StringBuilder(tail));
                holder++;
                start -= head;
            } else {
                var place = start + length + random.nextInt(text.length() - start - length + 1);
                ids.add(holder + 1, "%06d".formatted(next++));
                texts.add(holder + 1, new StringBuilder(text.substring(place)));
                text.setLength(place);
            }
        }

        private String words(int length) {
            return random.ints(length, 0, FEW.length())
                    .mapToObj(place -> String.valueOf(FEW.charAt(place)))
                    .reduce("", String::concat);
        }

        private List<Block> blocks() {
            return IntStream.range(0, texts.size())
                    .<Block>mapToObj(i -> paragraph(ids.get(i), texts.get(i).toString()))
                    .toList();
        }
    }

    private static Spot spot(String first, TextAnchor anchor) {
        return new AnchoredText(List.of(paragraph("aaaaaa", first), TEXT.getLast())).find(anchor);
    }

    private static TextAnchor anchor(List<Block> text, String block, String quote) {
        var words = BlockText.of(text.stream()
                .filter(candidate -> candidate.id().equals(block))
                .findFirst()
                .orElseThrow());
        return TextAnchor.in(text, new Range(block, words.indexOf(quote), quote));
    }

    private static Block paragraph(String id, String text) {
        return new Block.Paragraph(id, Runs.of(text));
    }
}
