package org.fawen.drafting;

import java.util.Optional;
import org.fawen.checking.Corrections.Change;
import org.fawen.checking.Place;
import org.fawen.notice.Erratum;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Content;
import org.fawen.workflow.SafeWording;
import org.springframework.stereotype.Component;

/** Takes the safe fixes of rule 8 of the text checks in title, text and note; addressees and attachments are content. */
@Component
class WordingOfChecks implements SafeWording {

    private final DraftChecks checks;

    WordingOfChecks(DraftChecks checks) {
        this.checks = checks;
    }

    @Override
    public Optional<Corrected> of(Notice notice, Content content) {
        var changes = checks.wordingCorrections(content, notice.facts()).changes().stream()
                .filter(WordingOfChecks::isOfTheText)
                .toList();
        var corrected = CorrectedText.of(content, changes);
        return corrected.equals(content)
                ? Optional.empty()
                : Optional.of(new Corrected(
                        corrected,
                        changes.stream()
                                .map(change -> Erratum.Place.between(change.before(), change.after()))
                                .toList()));
    }

    private static boolean isOfTheText(Change change) {
        return switch (change.place()) {
            case Place.InBlock ignored -> true;
            case Place.InField(var field, var piece) -> field == Place.Field.TITLE || field == Place.Field.NOTE;
            default -> false;
        };
    }
}
