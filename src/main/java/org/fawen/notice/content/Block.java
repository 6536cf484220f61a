package org.fawen.notice.content;

import java.util.List;

/** A block of the body. Its id survives moving and editing and is outside the hash. */
public sealed interface Block {

    /** Six characters of the base-32 alphabet, unique in the text. */
    String id();

    /** A paragraph. */
    record Paragraph(String id, List<Run> runs) implements Block {

        public Paragraph {
            runs = Runs.tidy(runs);
        }
    }

    /**
     * A heading; its mark (一、 （一） 1. （1）) is computed by {@link HeadingMarks} and never stored.
     *
     * @param level 1 to 4
     * @param runIn whether only the text up to and including the first 。 is the heading, the rest body text
     */
    record Heading(String id, int level, boolean runIn, List<Run> runs) implements Block {

        public Heading {
            runs = Runs.tidy(runs);
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("A heading has level 1 to 4, not " + level);
            }
        }
    }

    /** A numbered list of one level. */
    record Listing(String id, List<List<Run>> items) implements Block {

        public Listing {
            items = items.stream().map(Runs::tidy).toList();
        }
    }

    /** A table; every row fills the same width. */
    record Table(String id, List<List<Cell>> rows) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
