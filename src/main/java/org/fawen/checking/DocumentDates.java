package org.fawen.checking;

import java.time.LocalDate;
import java.util.Optional;

/** Checks of 成文日期, and of its order with issue and publication. */
final class DocumentDates {

    private static final int LONG_WAIT_DAYS = 30;

    private DocumentDates() {}

    static void dated(Draft draft, Report report) {
        CheckInput input = draft.input();
        boolean missing = input.date() == null
                && (input.dateText() == null || input.dateText().isBlank());
        if (input.occasion() == Occasion.SEALING && missing) {
            report.on(Place.Field.DATE).add();
        }
    }

    static void arabic(Draft draft, Report report) {
        String typed = draft.input().dateText();
        if (typed != null && !typed.isBlank()) {
            arabic(Piece.of(Place.of(Place.Field.DATE), Piece.Kind.FIELD, typed), report);
        }
        Piece closing = draft.closing().date();
        if (closing != null) {
            arabic(closing, report);
        }
    }

    static void arabic(Piece piece, Report report) {
        Optional<LocalDate> date = Dates.parse(piece.text());
        String right = date.map(Dates::write).orElse("");
        if (date.isEmpty()) {
            report.on(piece).add();
        } else if (!right.equals(piece.text().strip())) {
            report.on(piece).fix(right).add();
        }
    }

    static void sequence(Draft draft, Report report) {
        LocalDate date = draft.input().date();
        LocalDate issued = draft.input().issueDate();
        LocalDate published = draft.input().publishDate();
        if (date != null && issued != null && issued.isBefore(date)) {
            report.on(Place.Field.ISSUE_DATE)
                    .with(Dates.write(date), Dates.write(issued))
                    .add();
        }
        LocalDate before = issued != null ? issued : date;
        if (before != null && published != null && published.isBefore(before)) {
            report.on(Place.Field.DATE)
                    .saying("published")
                    .with(Dates.write(before), Dates.write(published))
                    .add();
        }
        if (date != null && published != null && date.plusDays(LONG_WAIT_DAYS).isBefore(published)) {
            report.on(Place.Field.DATE)
                    .saying("late")
                    .with(Dates.write(date), Dates.write(published))
                    .add();
        }
    }
}
