package org.fawen.notice.comparison;

import java.util.List;

/** What changed inside a block. */
public sealed interface BlockEdits {

    /** In a paragraph or heading; its kind or level may have changed besides. */
    record Words(List<Edit> edits) implements BlockEdits {}

    /** In a list. */
    record Items(List<ItemChange> items) implements BlockEdits {}

    /** In a table. */
    record Rows(List<RowChange> rows) implements BlockEdits {}
}
