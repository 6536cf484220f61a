package org.fawen.checking;

import java.util.List;

/** One block of the body as plain text; mirrors the block model of the notice without knowing it. */
public sealed interface TextBlock {

    /** Stable id of the block, repeated in the findings. */
    String id();

    /** The texts of the block in reading order; a finding names the index of its piece. */
    List<String> pieces();

    /** The same block with the text of one piece replaced. */
    TextBlock withPiece(int index, String text);

    /** Running text. */
    record Paragraph(String id, String text) implements TextBlock {
        @Override
        public List<String> pieces() {
            return List.of(text);
        }

        @Override
        public TextBlock withPiece(int index, String replacement) {
            return new Paragraph(id, replacement);
        }
    }

    /**
     * A heading; its computed mark is not part of the text, a typed mark that differs from it is.
     *
     * @param level 1 to 4: 一、 （一） 1. （1）
     * @param runIn whether body text follows the first full stop on the same line
     */
    record Heading(String id, int level, boolean runIn, String text) implements TextBlock {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("A heading has level 1 to 4, not " + level);
            }
        }

        @Override
        public List<String> pieces() {
            return List.of(text);
        }

        @Override
        public TextBlock withPiece(int index, String replacement) {
            return new Heading(id, level, runIn, replacement);
        }
    }

    /** A list of one kind and one level. */
    record ItemList(String id, List<String> items) implements TextBlock {
        public ItemList {
            items = List.copyOf(items);
        }

        @Override
        public List<String> pieces() {
            return items;
        }

        @Override
        public TextBlock withPiece(int index, String replacement) {
            return new ItemList(id, Replaced.at(items, index, replacement));
        }
    }

    /** A table, its cells row by row; covered cells are left out. */
    record Table(String id, List<Cell> cells) implements TextBlock {
        public Table {
            cells = List.copyOf(cells);
        }

        @Override
        public List<String> pieces() {
            return cells.stream().map(Cell::text).toList();
        }

        @Override
        public TextBlock withPiece(int index, String replacement) {
            Cell changed = new Cell(replacement, cells.get(index).header());
            return new Table(id, Replaced.at(cells, index, changed));
        }
    }

    /** One cell of a table. */
    record Cell(String text, boolean header) {}
}
