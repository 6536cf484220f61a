package org.fawen.checking;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The own number of a draft, its serial tidied so that one mistake is reported once. */
record OwnNumber(Draft draft, Piece piece, Matcher matcher) {

    static final Pattern SERIAL = Pattern.compile("(?<=[〕\\]）)】])\\s*第?\\s*0*([1-9]\\d*)\\s*号");
    private static final Pattern OWN =
            Pattern.compile("^([\\p{IsHan}A-Za-z]{0,14})〔((?:19|20)\\d{2})〕([1-9]\\d{0,4})号$");

    /** A check of the own number, silent while there is none. */
    static Check.Scan check(BiConsumer<OwnNumber, Report> check) {
        return (draft, report) -> {
            String number = draft.input().docNumber();
            if (number != null && !number.isBlank()) {
                Piece piece = Piece.of(Place.of(Place.Field.DOC_NUMBER), Piece.Kind.FIELD, number);
                check.accept(new OwnNumber(draft, piece, OWN.matcher(tidied(number))), report);
            }
        };
    }

    /** Code, year and serial; empty when the number is not well-formed. */
    Optional<MatchResult> parts() {
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    DocumentType type() {
        return draft.input().docType();
    }

    private static String tidied(String number) {
        return SERIAL.matcher(number.strip()).replaceAll("$1号");
    }
}
