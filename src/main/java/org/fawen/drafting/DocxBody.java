package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fawen.drafting.docx.DocxLine;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.notice.interchange.TypedMarks;

/**
 * Makes blocks of the lines of a DOCX. What a line is says its own number, automatic or typed, before its style; bullets
 * and numbered sentences are lists, every other automatic number becomes words.
 */
final class DocxBody {

    private static final int LONGEST_HEADING = 50;
    private static final int LEVELS = 4;

    private final List<DocxLine> lines;
    private final UnaryOperator<String> marks;
    private final HeadingMarks headings = HeadingMarks.counting();
    private final List<Block> blocks = new ArrayList<>();
    private int changed;

    /** @param marks what becomes of marks; must keep the length of a text */
    DocxBody(List<DocxLine> lines, UnaryOperator<String> marks) {
        this.lines = lines;
        this.marks = marks;
    }

    /** How many marks were changed. */
    int changedMarks() {
        return changed;
    }

    List<Block> blocks(int from, int to) {
        for (var place = from; place < to; ) {
            var items = listFrom(place, to);
            if (items > 0) {
                blocks.add(listing(place, place + items));
                place += items;
            } else {
                add(lines.get(place));
                place++;
            }
        }
        return List.copyOf(blocks);
    }

    private void add(DocxLine line) {
        switch (line) {
            case DocxLine.Grid(List<List<Cell>> rows) -> table(rows);
            case DocxLine.Words words -> words(words);
        }
    }

    private void table(List<List<Cell>> rows) {
        if (rows.stream().flatMap(List::stream).allMatch(cell -> cell.runs().isEmpty())) {
            return;
        }
        blocks.add(new Block.Table(
                BlockIds.next(),
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell ->
                                        new Cell(widened(cell.runs()), cell.header(), cell.colspan(), cell.rowspan()))
                                .toList())
                        .toList()));
    }

    private void words(DocxLine.Words line) {
        var runs = widened(stripped(numbered(line)));
        if (runs.isEmpty()) {
            return;
        }
        var text = Runs.text(runs, 0);
        var typed = TypedMarks.levelOf(text);
        if (typed.isPresent()) {
            blocks.add(heading(typed.get(), false, runs));
        } else if (line.level() > 0 && isHeading(text)) {
            blocks.add(heading(Math.min(LEVELS, line.level()), false, runs));
        } else if (line.level() > 1 && text.contains("。")) {
            // A heading of its own style that goes on as body text.
            blocks.add(heading(Math.min(LEVELS, line.level()), true, runs));
        } else if (runInLevel(line, runs) > 0) {
            blocks.add(heading(runInLevel(line, runs), true, runs));
        } else {
            blocks.add(new Block.Paragraph(BlockIds.next(), runs));
        }
    }

    /** The level of a numbered sentence that stands out as the lead of its paragraph, by font or by weight; or 0. */
    private static int runInLevel(DocxLine.Words line, List<Run> runs) {
        var text = Runs.text(runs, 0);
        var end = text.indexOf('。');
        if (end < 0 || end + 1 == text.length()) {
            return 0;
        }
        var boldTo = runs.getFirst() instanceof Run.Text(String first, boolean strong) && strong ? first.length() : 0;
        return line.lead() || boldTo == end || boldTo == end + 1
                ? TypedMarks.levelOf(text.substring(0, end))
                        .filter(level -> level > 1)
                        .orElse(0)
                : 0;
    }

    private static boolean isHeading(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_HEADING && !text.contains("。");
    }

    /** The heading without the mark it will be given; its style, not the drafter, made it bold. */
    private Block heading(int level, boolean runIn, List<Run> runs) {
        var words = TypedMarks.strip(runs, headings.next(level));
        var plain = new ArrayList<Run>();
        for (var run : words) {
            var isLead = plain.stream()
                    .noneMatch(before -> Runs.text(List.of(before), 0).contains("。"));
            plain.add(run instanceof Run.Text text && (!runIn || isLead) ? Run.plain(text.text()) : run);
        }
        return new Block.Heading(BlockIds.next(), level, runIn, stripped(plain));
    }

    private static List<Run> numbered(DocxLine.Words line) {
        var runs = new ArrayList<Run>();
        if (!line.number().isEmpty() && !line.number().equals(DocxLine.BULLET)) {
            // The number is as bold as what it counts.
            var strong = !line.runs().isEmpty() && line.runs().getFirst() instanceof Run.Text text && text.strong();
            runs.add(new Run.Text(line.number(), strong));
        }
        runs.addAll(line.runs());
        return Runs.tidy(runs);
    }

    /** How many lines from here on are the items of one list, or 0. */
    private int listFrom(int place, int to) {
        var items = 0;
        while (place + items < to
                && lines.get(place + items) instanceof DocxLine.Words words
                && isItem(words, items + 1)
                && isSameList(words, place)) {
            items++;
        }
        var isBullets =
                items > 0 && ((DocxLine.Words) lines.get(place)).number().equals(DocxLine.BULLET);
        return isBullets || items > 1 ? items : 0;
    }

    private boolean isSameList(DocxLine.Words words, int first) {
        return words.list() != null && words.list().equals(((DocxLine.Words) lines.get(first)).list());
    }

    /** A bullet, or one of several in a row that count 1. 2. 3.; a heading has text below it before the next. */
    private static boolean isItem(DocxLine.Words words, int ordinal) {
        return words.number().equals(DocxLine.BULLET) || words.number().equals(ordinal + ".") && words.level() == 0;
    }

    private Block listing(int from, int to) {
        List<List<Run>> items = lines.subList(from, to).stream()
                .map(line -> widened(stripped(Runs.tidy(((DocxLine.Words) line).runs()))))
                .filter(item -> !item.isEmpty())
                .toList();
        return new Block.Listing(BlockIds.next(), items);
    }

    private static List<Run> stripped(List<Run> runs) {
        var stripped = new ArrayList<>(Runs.tidy(runs));
        while (!stripped.isEmpty() && stripped.getFirst() instanceof Run.Text(String text, boolean strong)) {
            stripped.removeFirst();
            if (!text.isBlank()) {
                stripped.addFirst(new Run.Text(text.stripLeading(), strong));
                break;
            }
        }
        while (!stripped.isEmpty() && stripped.getLast() instanceof Run.Text(String text, boolean strong)) {
            stripped.removeLast();
            if (!text.isBlank()) {
                stripped.add(new Run.Text(text.stripTrailing(), strong));
                break;
            }
        }
        return List.copyOf(stripped);
    }

    /** Marks are judged by their neighbours, across changes of weight. */
    private List<Run> widened(List<Run> runs) {
        var text = Runs.text(runs, 0);
        var wide = marks.apply(text);
        if (wide.equals(text) || wide.length() != text.length()) {
            return runs;
        }
        for (var i = 0; i < text.length(); i++) {
            changed += text.charAt(i) == wide.charAt(i) ? 0 : 1;
        }
        var result = new ArrayList<Run>();
        var at = 0;
        for (var run : runs) {
            var length = Runs.text(List.of(run), 0).length();
            result.add(
                    run instanceof Run.Text words
                            ? new Run.Text(wide.substring(at, at + length), words.strong())
                            : run);
            at += length;
        }
        return Runs.tidy(result);
    }
}
