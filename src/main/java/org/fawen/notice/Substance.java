package org.fawen.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.comparison.Passage;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/**
 * Whether a change is one of wording or of matter (内容): numbers, dates, names, addressees, what is forbidden or allowed,
 * whole paragraphs (text-checks, rule 8). The notation of the same number is wording.
 *
 * @param places how many places differ
 * @param matters what of the matter differs, in words; empty for a change of wording
 */
public record Substance(int places, List<String> matters) {

    private static final int SHOWN = 6;
    private static final int LONGEST = 24;

    /** Fields in which words may be put right; a change in any other is one of matter. */
    private static final Set<String> WORDS = Set.of("title", "note");

    public Substance {
        matters = List.copyOf(matters);
    }

    public boolean isWording() {
        return matters.isEmpty();
    }

    /** @param names of persons and units that the institution knows */
    public static Substance between(Content before, Content after, Collection<String> names) {
        var comparison = Comparison.of(before, after);
        var matters = new LinkedHashSet<String>();
        comparison.fields().stream()
                .map(change -> change.field())
                .filter(field -> !WORDS.contains(field))
                .forEach(field -> matters.add("field." + field));
        matters.addAll(said(Facts.of(running(before), names), Facts.of(running(after), names)));
        var wasSaid = running(before);
        var isSaid = running(after);
        for (var passage : comparison.passages()) {
            switch (passage) {
                case Passage.Removed(Block gone) -> missing(gone, isSaid, "−").forEach(matters::add);
                case Passage.Added(Block come) -> missing(come, wasSaid, "＋").forEach(matters::add);
                default -> {}
            }
        }
        if (!cells(before).equals(cells(after))) {
            matters.add("table");
        }
        return new Substance(comparison.places(), matters.stream().limit(SHOWN).toList());
    }

    /** The facts of both texts in their order, with what lies between the equal ones told as one change. */
    private static List<String> said(List<String> before, List<String> after) {
        var changes = new ArrayList<String>();
        var from = 0;
        while (from < before.size() && from < after.size() && before.get(from).equals(after.get(from))) {
            from++;
        }
        var end = 0;
        while (end < before.size() - from
                && end < after.size() - from
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var gone = before.subList(from, before.size() - end);
        var come = after.subList(from, after.size() - end);
        if (gone.size() == come.size()) {
            for (var k = 0; k < gone.size(); k++) {
                if (!gone.get(k).equals(come.get(k))) {
                    changes.add(gone.get(k) + "→" + come.get(k));
                }
            }
        } else {
            changes.add(shortened(String.join("、", gone)) + "→" + shortened(String.join("、", come)));
        }
        return changes;
    }

    /** A whole block that the other text says nowhere, also not joined to another one. */
    private static List<String> missing(Block block, String other, String sign) {
        var words = words(block);
        return words.isEmpty() || other.contains(words) ? List.of() : List.of(sign + shortened(words));
    }

    private static String running(Content content) {
        return content.title()
                + content.blocks().stream().map(Substance::words).collect(Collectors.joining())
                + (content.note() == null ? "" : content.note());
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> words(paragraph.runs());
            case Block.Heading heading -> words(heading.runs());
            case Block.Listing listing ->
                listing.items().stream().map(Substance::words).collect(Collectors.joining());
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .map(cell -> words(cell.runs()))
                        .collect(Collectors.joining());
        };
    }

    private static String words(List<Run> runs) {
        return Runs.text(runs, 0).replaceAll("\\s", "");
    }

    /** The shape of all tables: rows or cells that come or go are matter. */
    private static List<List<Integer>> cells(Content content) {
        return content.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .map(row -> row.stream().map(Cell::colspan).toList())
                .toList();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
