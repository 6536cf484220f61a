package org.fawen.drafting;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/**
 * A body whose references follow their attachments to other places. In the canonical form a reference is an ordinal
 * (definitions §1), so whatever changes the order of the attachments rewrites the ordinals. Pure.
 */
public final class MovedReferences {

    /** What a reference becomes whose attachment is gone: TXT-03 lets it go nowhere before somebody has decided. */
    static final String GONE = "附件【待补充】";

    private final IntUnaryOperator places;

    private MovedReferences(IntUnaryOperator places) {
        this.places = places;
    }

    /** @param places the new ordinal of each old one, from 1; 0 for an attachment that is gone */
    public static List<Block> of(List<Block> blocks, IntUnaryOperator places) {
        var moved = new MovedReferences(places);
        return blocks.stream().map(moved::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(var id, var runs) -> new Block.Paragraph(id, runs(runs));
            case Block.Heading(var id, var level, var runIn, var runs) ->
                new Block.Heading(id, level, runIn, runs(runs));
            case Block.Listing(var id, var items) ->
                new Block.Listing(id, items.stream().map(this::runs).toList());
            case Block.Table(var id, var rows) ->
                new Block.Table(
                        id,
                        rows.stream()
                                .map(row -> row.stream().map(this::cell).toList())
                                .toList());
        };
    }

    private Cell cell(Cell cell) {
        return new Cell(runs(cell.runs()), cell.header(), cell.colspan(), cell.rowspan());
    }

    private List<Run> runs(List<Run> runs) {
        return Runs.tidy(runs.stream().map(this::run).toList());
    }

    private Run run(Run run) {
        if (!(run instanceof Run.Reference(var ordinal))) {
            return run;
        }
        var place = places.applyAsInt(ordinal);
        return place > 0 ? new Run.Reference(place) : Run.plain(GONE);
    }
}
