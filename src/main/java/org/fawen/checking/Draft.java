package org.fawen.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An input prepared for the checks: pieces masked, levels, 附件说明 and 落款 recognised, each once. */
record Draft(
        CheckInput input,
        Piece title,
        Piece addressees,
        List<Piece> attachments,
        List<Piece> notes,
        List<Piece> body,
        Enclosures enclosures,
        Closing closing,
        Outline outline) {

    static Draft of(CheckInput input) {
        List<Piece> body = input.blocks().stream().flatMap(Draft::pieces).toList();
        Enclosures enclosures = Enclosures.in(body);
        Closing closing = Closing.in(body, enclosures);
        return new Draft(
                input,
                field(Place.Field.TITLE, Piece.Kind.TITLE, input.title()),
                field(Place.Field.ADDRESSEES, Piece.Kind.FIELD, line(input)),
                titles(input),
                notes(input),
                body,
                enclosures,
                closing,
                Outline.of(body, enclosures, closing));
    }

    /** Title, body, 附件说明 and 附注: everything the reader reads as a sentence. */
    List<Piece> prose() {
        return Stream.of(List.of(title), body, attachments, notes)
                .flatMap(List::stream)
                .toList();
    }

    /** Prose and the front fields that are typed. */
    List<Piece> everything() {
        List<Piece> all = new ArrayList<>(prose());
        all.add(addressees);
        return all;
    }

    /** Body text that is neither 附件说明 nor 落款. */
    List<Piece> text() {
        return body.stream()
                .filter(piece -> !enclosures.holds(piece) && !closing.holds(piece))
                .toList();
    }

    CheckKnowledge knowledge() {
        return input.knowledge();
    }

    /** How many attachments the reader can count on. */
    int attachmentCount() {
        return Math.max(input.attachments().size(), enclosures.entries().size());
    }

    static String line(CheckInput input) {
        if (input.addresseeLine() != null) {
            return input.addresseeLine();
        }
        return input.addressees().isEmpty() ? "" : String.join("，", input.addressees()) + "：";
    }

    private static Piece field(Place.Field field, Piece.Kind kind, String text) {
        return Piece.of(Place.of(field), kind, text);
    }

    private static List<Piece> notes(CheckInput input) {
        return input.note() == null ? List.of() : List.of(field(Place.Field.NOTE, Piece.Kind.FIELD, input.note()));
    }

    private static List<Piece> titles(CheckInput input) {
        List<Piece> titles = new ArrayList<>();
        for (AttachedFile attachment : input.attachments()) {
            Place place = new Place.InField(Place.Field.ATTACHMENTS, titles.size());
            titles.add(Piece.of(place, Piece.Kind.ATTACHMENT, attachment.title()));
        }
        return titles;
    }

    private static Stream<Piece> pieces(TextBlock block) {
        List<Piece> pieces = new ArrayList<>();
        for (String text : block.pieces()) {
            Place place = new Place.InBlock(block.id(), pieces.size());
            int level = block instanceof TextBlock.Heading heading ? heading.level() : 0;
            pieces.add(Piece.of(place, kind(block, pieces.size()), level, text));
        }
        return pieces.stream();
    }

    private static Piece.Kind kind(TextBlock block, int index) {
        return switch (block) {
            case TextBlock.Paragraph paragraph -> Piece.Kind.PARAGRAPH;
            case TextBlock.Heading heading -> heading.runIn() ? Piece.Kind.RUN_IN : Piece.Kind.HEADING;
            case TextBlock.ItemList list -> Piece.Kind.ITEM;
            case TextBlock.Table table -> table.cells().get(index).header() ? Piece.Kind.HEAD_CELL : Piece.Kind.CELL;
        };
    }
}
