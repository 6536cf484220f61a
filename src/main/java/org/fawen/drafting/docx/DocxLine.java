package org.fawen.drafting.docx;

import java.util.List;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.jspecify.annotations.Nullable;

/** What stands on a line of its own in a DOCX. */
public sealed interface DocxLine {

    /** The number of a bullet. */
    String BULLET = "•";

    /**
     * A paragraph, or the part of one before or behind a line break.
     *
     * @param number its automatic number as it is printed, {@link #BULLET} for bullets, empty when it has none
     * @param level 1 to 9 where its style or itself says that it is a heading, else 0
     * @param list the list it belongs to; none outside of lists
     * @param lead whether the words up to its first 。 stand in another font than the others, as run-in headings do
     */
    record Words(
            String number,
            List<Run> runs,
            int level,
            @Nullable String list,
            boolean lead) implements DocxLine {

        public Words {
            runs = List.copyOf(runs);
        }
    }

    /** A table that fills a full grid. */
    record Grid(List<List<Cell>> rows) implements DocxLine {

        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
