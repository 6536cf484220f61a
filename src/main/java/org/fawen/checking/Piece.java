package org.fawen.checking;

/**
 * A stretch of text with its place.
 *
 * @param level level of a heading, 0 for other text
 * @param masked the text with addresses, code, formulas and Latin runs blanked out, of equal length
 * @param linkless the text with addresses only blanked out, of equal length
 */
record Piece(Place place, Kind kind, int level, String text, String masked, String linkless) {

    /** What the piece is in the notice. */
    enum Kind {
        TITLE,
        FIELD,
        ATTACHMENT,
        PARAGRAPH,
        HEADING,
        RUN_IN,
        ITEM,
        HEAD_CELL,
        CELL
    }

    static Piece of(Place place, Kind kind, String text) {
        return of(place, kind, 0, text);
    }

    static Piece of(Place place, Kind kind, int level, String text) {
        return new Piece(place, kind, level, text, Masking.all(text), Masking.links(text));
    }

    static Piece missing(Place.Field field) {
        return of(Place.of(field), Kind.FIELD, "");
    }

    boolean isCell() {
        return kind == Kind.CELL || kind == Kind.HEAD_CELL;
    }

    /** A paragraph or heading, in contrast to items, cells and fields. */
    boolean isLine() {
        return kind == Kind.PARAGRAPH || kind == Kind.HEADING || kind == Kind.RUN_IN;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
