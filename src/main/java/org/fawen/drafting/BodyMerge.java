package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Runs;
import org.fawen.notice.interchange.TypedMarks;

/** Brings typed text back into blocks and keeps what text cannot show: ids, bold, references, spans, run-in headings. */
final class BodyMerge {

    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("^[一二三四五六七八九十]+、"),
            Pattern.compile("^[（(][一二三四五六七八九十]+[）)]"),
            Pattern.compile("^\\d{1,2}\\."),
            Pattern.compile("^[（(]\\d{1,2}[）)]"));
    private static final double ALIKE = 0.5;

    private final BodyText texts;
    private final EditedRuns runs;
    private final EditedCells cells;
    private final List<Block> before;
    private final List<String> forms;
    private final List<String> oldMarks;
    private final List<PastedLine> after;
    private final HeadingMarks marks = HeadingMarks.counting();

    private BodyMerge(List<Block> before, String text, int attachments) {
        this.texts = new BodyText(attachments);
        this.runs = new EditedRuns(texts);
        this.cells = new EditedCells(texts, runs);
        this.before = before;
        this.forms = texts.formsOf(before);
        this.oldMarks = HeadingMarks.of(before);
        this.after = PastedLine.read(text);
    }

    static List<Block> of(List<Block> before, String text, int attachments) {
        return PastedLine.normal(text).equals(new BodyText(attachments).of(before))
                ? before
                : new BodyMerge(before, text, attachments).merged();
    }

    private List<Block> merged() {
        var partner = Matches.of(before.size(), after.size(), this::isSame);
        var merged = new ArrayList<Block>();
        var free = 0;
        for (var j = 0; j < after.size(); j++) {
            var line = after.get(j);
            if (partner[j] >= 0) {
                merged.add(counted(before.get(partner[j])));
                free = partner[j] + 1;
                continue;
            }
            var end = nextPartner(partner, j);
            var edited = alike(line, free, end);
            merged.add(edited < 0 ? fresh(line) : edited(edited, line));
            free = edited < 0 ? free : edited + 1;
        }
        return List.copyOf(merged);
    }

    private int nextPartner(int[] partner, int from) {
        for (var j = from; j < partner.length; j++) {
            if (partner[j] >= 0) {
                return partner[j];
            }
        }
        return before.size();
    }

    /** The same words; a heading is the same under another number. */
    private boolean isSame(int i, int j) {
        var form = after.get(j).form();
        return forms.get(i).equals(form)
                || before.get(i) instanceof Block.Heading heading
                        && startsWithMark(form, heading.level())
                        && unmarked(form, heading.level())
                                .equals(texts.words(heading.runs()).strip());
    }

    /** The first block in the gap of which the line seems to be a changed version, or -1. */
    private int alike(PastedLine line, int from, int to) {
        for (var i = from; i < to; i++) {
            if (isSameKind(before.get(i), line) && EditedRuns.likeness(forms.get(i), line.form()) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSameKind(Block block, PastedLine line) {
        return switch (line) {
            case PastedLine.Words words -> block instanceof Block.Paragraph || block instanceof Block.Heading;
            case PastedLine.Bullets bullets -> block instanceof Block.Listing;
            case PastedLine.Grid grid -> block instanceof Block.Table;
        };
    }

    private Block edited(int i, PastedLine line) {
        var block = before.get(i);
        return switch (line) {
            case PastedLine.Words words -> editedWords(block, forms.get(i), oldMarks.get(i), words);
            case PastedLine.Bullets bullets -> cells.list((Block.Listing) block, bullets);
            case PastedLine.Grid grid -> cells.table((Block.Table) block, grid);
        };
    }

    /** A line that looks to the recogniser as it did before stays what it was, even where its looks deceive. */
    private Block editedWords(Block block, String form, String oldMark, PastedLine.Words words) {
        var looksAsBefore = PastedLine.words(form).level() == words.level();
        if (block instanceof Block.Heading heading) {
            var level = words.level() > 0
                    ? words.level()
                    : looksAsBefore && startsWithMark(words.form(), heading.level()) ? heading.level() : 0;
            return level == 0
                    ? new Block.Paragraph(heading.id(), runs.of(heading.runs(), words.form()))
                    : new Block.Heading(
                            heading.id(),
                            level,
                            heading.runIn(),
                            runs.of(heading.runs(), withoutMark(words.form(), level, oldMark)));
        }
        var paragraph = (Block.Paragraph) block;
        return looksAsBefore || words.level() == 0
                ? new Block.Paragraph(paragraph.id(), runs.of(paragraph.runs(), words.form()))
                : new Block.Heading(
                        paragraph.id(),
                        words.level(),
                        false,
                        runs.of(paragraph.runs(), withoutComputed(words.form(), words.level())));
    }

    private Block counted(Block block) {
        if (block instanceof Block.Heading heading) {
            marks.next(heading.level());
        }
        return block;
    }

    private Block fresh(PastedLine line) {
        return switch (line) {
            case PastedLine.Words(var form, var level)
            when level > 0 -> new Block.Heading(BlockIds.next(), level, false, Runs.of(withoutComputed(form, level)));
            case PastedLine.Words words -> new Block.Paragraph(BlockIds.next(), Runs.of(words.form()));
            case PastedLine.Bullets bullets ->
                new Block.Listing(
                        BlockIds.next(), bullets.items().stream().map(Runs::of).toList());
            case PastedLine.Grid grid -> EditedCells.fresh(grid);
        };
    }

    private String withoutComputed(String form, int level) {
        return withoutMark(form, level, "");
    }

    /** The mark that was shown to the person is not part of the words, whatever number it is now. */
    private String withoutMark(String form, int level, String shown) {
        var computed = marks.next(level);
        var mark = form.startsWith(shown) && !shown.isEmpty() ? shown : computed;
        return texts.words(TypedMarks.strip(Runs.of(form), mark));
    }

    private static boolean startsWithMark(String form, int level) {
        return MARKS.get(level - 1).matcher(form).find();
    }

    private static String unmarked(String form, int level) {
        return MARKS.get(level - 1).matcher(form).replaceFirst("").strip();
    }
}
