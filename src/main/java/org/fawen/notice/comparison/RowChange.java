package org.fawen.notice.comparison;

import java.util.List;
import org.fawen.notice.content.Cell;

/** What became of one row of a table. */
public sealed interface RowChange {

    /** It stayed. */
    record Same(List<Cell> row) implements RowChange {}

    /** It is new. */
    record Added(List<Cell> row) implements RowChange {}

    /** It is gone. */
    record Removed(List<Cell> row) implements RowChange {}

    /** Some of its cells changed. */
    record Changed(List<CellChange> cells) implements RowChange {}

    /** What became of one cell. */
    sealed interface CellChange {

        /** It stayed. */
        record Same(Cell cell) implements CellChange {}

        /** It is new. */
        record Added(Cell cell) implements CellChange {}

        /** It is gone. */
        record Removed(Cell cell) implements CellChange {}

        /** Its words, its width or height, or whether it is a head changed. */
        record Changed(Cell before, Cell after, List<Edit> edits) implements CellChange {}
    }
}
