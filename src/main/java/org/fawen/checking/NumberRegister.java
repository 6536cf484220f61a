package org.fawen.checking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.fawen.checking.CheckKnowledge.Series;

/** Checks of the own number against series and register. */
final class NumberRegister {

    private NumberRegister() {}

    static void series(OwnNumber own, Report report) {
        CheckInput input = own.draft().input();
        CheckKnowledge known = input.knowledge();
        if (own.parts().isEmpty() || input.issuers().isEmpty() || own.type() == DocumentType.MINUTES) {
            return;
        }
        String code = own.parts().get().group(1);
        String lead = input.issuers().getFirst();
        List<Series> leads = known.series().stream()
                .filter(series -> known.same(series.unit(), lead))
                .toList();
        boolean fits = leads.stream()
                .anyMatch(series ->
                        series.code().equals(code) && series.docTypes().contains(input.docType()));
        boolean foreign =
                known.series().stream().anyMatch(series -> series.code().equals(code));
        if (!fits && (foreign || !leads.isEmpty())) {
            String expected = leads.stream()
                    .filter(series -> series.docTypes().contains(input.docType()))
                    .map(Series::code)
                    .findFirst()
                    .orElse("");
            report.on(own.piece())
                    .saying(expected.isEmpty() ? "none" : "other")
                    .with(lead, expected)
                    .add();
        }
    }

    static void unique(OwnNumber own, Report report) {
        CheckKnowledge known = own.draft().knowledge();
        Optional<MatchResult> parts = own.parts();
        if (parts.isEmpty()) {
            return;
        }
        Set<String> used = known.usedNumbers();
        String number = parts.get().group();
        if (used.contains(number)) {
            report.on(own.piece()).add();
            return;
        }
        int serial = Integer.parseInt(parts.get().group(3));
        String series = parts.get().group(1) + "〔" + parts.get().group(2) + "〕";
        String previous = series + (serial - 1) + "号";
        boolean counted = used.stream().anyMatch(other -> other.startsWith(series));
        if (counted
                && serial > 1
                && !used.contains(previous)
                && !known.voidNumbers().contains(previous)) {
            report.on(own.piece())
                    .as(Severity.INFO)
                    .saying("gap")
                    .with(previous)
                    .add();
        }
    }
}
