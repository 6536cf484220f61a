package org.fawen.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/**
 * 传回: a draft that was downloaded, changed in Word or WPS and comes back. Blocks keep their ids, so that comments stay
 * where they were; references to attachments are references again; what a file does not carry stays as it is here.
 */
public final class ReturnedFile {

    /** How a printed copy of minutes lists who was there; the draft has it in fields. */
    private static final Pattern ATTENDANCE = Pattern.compile("(会议|时间|主持|出席|请假|列席)：.*");

    private final Content draft;

    private ReturnedFile(Content draft) {
        this.draft = draft;
    }

    /** The draft as the file has it; compare the two before it is taken. */
    public static Content into(Content draft, PastedNotice file) {
        return new ReturnedFile(draft).with(file);
    }

    private Content with(PastedNotice file) {
        return new Content(
                draft.docType(),
                file.title().isBlank() || draft.minutes() != null ? draft.title() : file.title(),
                draft.issuers(),
                file.addressees().isEmpty() ? draft.addressees() : file.addressees(),
                file.copyTo().isEmpty() ? draft.copyTo() : file.copyTo(),
                draft.urgency(),
                draft.disclosure(),
                draft.audience(),
                draft.replyTo(),
                draft.minutes(),
                file.note() == null ? draft.note() : file.note(),
                blocks(file.blocks()),
                draft.attachments());
    }

    private List<Block> blocks(List<Block> returned) {
        Map<String, Set<Integer>> references = new HashMap<>();
        draft.blocks().forEach(block -> references.put(block.id(), references(block)));
        var own = returned.stream().filter(block -> !isAttendance(block)).toList();
        return Comparison.keepingIds(draft.blocks(), own).stream()
                .map(block -> referring(block, references.getOrDefault(block.id(), Set.of())))
                .toList();
    }

    private boolean isAttendance(Block block) {
        return draft.minutes() != null
                && block instanceof Block.Paragraph paragraph
                && ATTENDANCE.matcher(Runs.text(paragraph.runs(), 0)).matches();
    }

    private static Set<Integer> references(Block block) {
        var found = new TreeSet<Integer>();
        runs(block)
                .forEach(runs -> runs.forEach(run -> {
                    if (run instanceof Run.Reference(int ordinal)) {
                        found.add(ordinal);
                    }
                }));
        return found;
    }

    private static List<List<Run>> runs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.runs());
            case Block.Heading heading -> List.of(heading.runs());
            case Block.Listing listing -> listing.items();
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).map(Cell::runs).toList();
        };
    }

    private Block referring(Block block, Set<Integer> ordinals) {
        if (ordinals.isEmpty()) {
            return block;
        }
        return switch (block) {
            case Block.Paragraph paragraph ->
                new Block.Paragraph(paragraph.id(), referring(paragraph.runs(), ordinals));
            case Block.Heading heading ->
                new Block.Heading(heading.id(), heading.level(), heading.runIn(), referring(heading.runs(), ordinals));
            case Block.Listing listing ->
                new Block.Listing(
                        listing.id(),
                        listing.items().stream()
                                .map(item -> referring(item, ordinals))
                                .toList());
            case Block.Table table ->
                new Block.Table(
                        table.id(),
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> new Cell(
                                                referring(cell.runs(), ordinals),
                                                cell.header(),
                                                cell.colspan(),
                                                cell.rowspan()))
                                        .toList())
                                .toList());
        };
    }

    private List<Run> referring(List<Run> runs, Set<Integer> ordinals) {
        var result = runs;
        for (var ordinal : ordinals) {
            result = referring(result, ordinal);
        }
        return result;
    }

    private List<Run> referring(List<Run> runs, int ordinal) {
        var label = Pattern.compile(Runs.label(ordinal, draft.attachments().size()) + "(?!\\d)");
        var result = new ArrayList<Run>();
        for (var run : runs) {
            if (!(run instanceof Run.Text(String text, boolean strong))) {
                result.add(run);
                continue;
            }
            var from = 0;
            for (var found = label.matcher(text); found.find(); from = found.end()) {
                result.add(new Run.Text(text.substring(from, found.start()), strong));
                result.add(new Run.Reference(ordinal));
            }
            result.add(new Run.Text(text.substring(from), strong));
        }
        return Runs.tidy(result);
    }
}
