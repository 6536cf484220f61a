package org.fawen.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/**
 * Marks what a text that is written anew says of days gone by: {@code 【待改：2025年12月11日】}. Everybody sees it, in the
 * text itself, and check TXT-03 lets nothing with such a mark on its way. Titles in 《》 and numbers of documents are
 * quotations and stay.
 */
final class OldDates {

    private static final Pattern DATE = Pattern.compile("《[^》]*》|[〔\\[]\\d{4}[〕\\]]\\s*\\d+\\s*号"
            + "|(?<!\\d)(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号](?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?"
            + "|(?<!\\d)(\\d{4})年(\\d{1,2})月|(?<!\\d)(\\d{4})(?:[—－-]\\d{4})?(?:学年|年度|年)");
    private static final String OPEN = "【待改：";
    private static final String CLOSE = "】";

    private final LocalDate today;
    private int marked;

    private OldDates(LocalDate today) {
        this.today = today;
    }

    /**
     * A text to be written anew.
     *
     * @param content with ids of its own
     * @param marked how many dates were marked
     */
    record Anew(Content content, int marked) {}

    /** @param today a date without a year is old, whatever its day: it meant the year of the old text */
    static Anew mark(Content old, LocalDate today) {
        var dates = new OldDates(today);
        var note = old.note();
        var content = new Content(
                old.docType(),
                dates.text(old.title()),
                old.issuers(),
                old.addressees(),
                old.copyTo(),
                old.urgency(),
                old.disclosure(),
                old.audience(),
                null,
                null,
                note == null ? null : dates.text(note),
                old.blocks().stream().map(dates::block).toList(),
                old.attachments());
        return new Anew(content, dates.marked);
    }

    private String text(String words) {
        return Runs.text(runs(Runs.of(words)), 0);
    }

    private Block block(Block block) {
        var id = BlockIds.next();
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(id, runs(paragraph.runs()));
            case Block.Heading heading -> new Block.Heading(id, heading.level(), heading.runIn(), runs(heading.runs()));
            case Block.Listing listing ->
                new Block.Listing(id, listing.items().stream().map(this::runs).toList());
            case Block.Table table ->
                new Block.Table(
                        id,
                        table.rows().stream()
                                .map(row -> row.stream().map(this::cell).toList())
                                .toList());
        };
    }

    private Cell cell(Cell cell) {
        return new Cell(runs(cell.runs()), cell.header(), cell.colspan(), cell.rowspan());
    }

    /** A date may change its weight in the middle; its mark is as bold as what it stands at. */
    private List<Run> runs(List<Run> runs) {
        var whole = new StringBuilder();
        runs.forEach(run -> whole.append(run instanceof Run.Text text ? text.text() : "\uFFFC"));
        var marks = new TreeMap<Integer, String>();
        DATE.matcher(whole).results().filter(this::isOld).forEach(date -> {
            marks.merge(date.start(), OPEN, String::concat);
            marks.merge(date.end(), CLOSE, (one, other) -> other + one);
            marked++;
        });
        return marks.isEmpty() ? runs : marked(runs, marks);
    }

    private static List<Run> marked(List<Run> runs, TreeMap<Integer, String> marks) {
        var result = new ArrayList<Run>();
        var begin = 0;
        for (var run : runs) {
            if (!(run instanceof Run.Text(String text, boolean strong))) {
                result.add(run);
                begin++;
                continue;
            }
            var words = new StringBuilder();
            for (var at = 0; at <= text.length(); at++) {
                // At a border between two runs a mark belongs to the first of them that reaches it.
                var mark = marks.remove(begin + at);
                words.append(mark == null ? "" : mark);
                words.append(at < text.length() ? text.substring(at, at + 1) : "");
            }
            result.add(new Run.Text(words.toString(), strong));
            begin += text.length();
        }
        return Runs.tidy(result);
    }

    private boolean isOld(MatchResult date) {
        if (date.group(2) != null) {
            var year = date.group(1);
            return year == null || day(year, date.group(2), date.group(3)).isBefore(today);
        }
        if (date.group(4) != null) {
            return day(date.group(4), date.group(5), "1").isBefore(today.withDayOfMonth(1));
        }
        return date.group(6) != null && Integer.parseInt(date.group(6)) < today.getYear();
    }

    /** A day that does not exist is to be looked at too. */
    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return LocalDate.MIN;
        }
    }
}
