package org.fawen.checking;

import java.util.List;
import java.util.Objects;

/** Reads and replaces the text of one place of an input. */
final class InputText {

    private InputText() {}

    static String at(CheckInput input, Place place) {
        return switch (place) {
            case Place.InBlock(String id, int piece) ->
                input.blocks().stream()
                        .filter(block -> block.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .pieces()
                        .get(piece);
            case Place.InField(Place.Field field, int piece) -> field(input, field, piece);
        };
    }

    static CheckInput replaced(CheckInput input, Place place, String text) {
        return switch (place) {
            case Place.InBlock(String id, int piece) ->
                input.toBuilder()
                        .blocks(input.blocks().stream()
                                .map(block -> block.id().equals(id) ? block.withPiece(piece, text) : block)
                                .toList())
                        .build();
            case Place.InField(Place.Field field, int piece) -> replaced(input, field, piece, text);
        };
    }

    private static String field(CheckInput input, Place.Field field, int piece) {
        return switch (field) {
            case TITLE -> input.title();
            case DOC_NUMBER -> Objects.requireNonNullElse(input.docNumber(), "");
            case ADDRESSEES -> Draft.line(input);
            case ATTACHMENTS -> input.attachments().get(piece).title();
            case SIGNATURE -> Objects.requireNonNullElse(input.signature(), "");
            case DATE -> Objects.requireNonNullElse(input.dateText(), "");
            case NOTE -> Objects.requireNonNullElse(input.note(), "");
            case ISSUERS, SIGNATORY, COPY_TO, DISCLOSURE, BODY, ISSUE_DATE ->
                throw new IllegalArgumentException("The field " + field.key() + " is chosen, not typed");
        };
    }

    private static CheckInput replaced(CheckInput input, Place.Field field, int piece, String text) {
        CheckInputBuilder builder = input.toBuilder();
        CheckInputBuilder changed = switch (field) {
            case TITLE -> builder.title(text);
            case DOC_NUMBER -> builder.docNumber(text);
            case ADDRESSEES -> addressees(input, text);
            case ATTACHMENTS ->
                builder.attachments(Replaced.at(
                        input.attachments(),
                        piece,
                        input.attachments().get(piece).withTitle(text)));
            case SIGNATURE -> builder.signature(text);
            case DATE -> builder.dateText(text);
            case NOTE -> builder.note(text);
            case ISSUERS, SIGNATORY, COPY_TO, DISCLOSURE, BODY, ISSUE_DATE ->
                throw new IllegalArgumentException("The field " + field.key() + " is chosen, not typed");
        };
        return changed.build();
    }

    /** A typed line is replaced; a computed one is taken apart again. */
    private static CheckInputBuilder addressees(CheckInput input, String line) {
        return input.addresseeLine() != null
                ? input.toBuilder().addresseeLine(line)
                : input.toBuilder()
                        .addressees(List.of(line.replaceAll("[：:]+$", "").split("，")));
    }
}
