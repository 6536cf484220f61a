package org.fawen.checking;

import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.U;
import static org.fawen.checking.PunctuationChecks.each;

import java.util.List;

/** Checks for typing errors 错别字. */
final class TypingChecks {

    static final List<Check> ALL = List.of(
            warning("TYP-01", U, "", null, each(TypingChecks::confusable)),
            warning("TYP-02", U, "", SAFE, each(TypingChecks::lookAlike)),
            warning("TYP-03", U, "", ASSISTED, each(TypingChecks::doubled)),
            warning("TYP-04", U, "", SAFE, TypingChecks::traditional));

    private TypingChecks() {}

    private static void confusable(Piece piece, Report report) {
        for (Language.Replacement pair : Language.CONFUSABLES) {
            pair.in(piece.text())
                    .forEach(match -> report.on(piece, match)
                            .with(pair.right())
                            .propose(pair.right())
                            .add());
        }
    }

    private static void lookAlike(Piece piece, Report report) {
        for (Language.Replacement pair : Language.LOOK_ALIKES) {
            pair.in(piece.linkless())
                    .forEach(match -> report.on(piece, match)
                            .with(pair.right())
                            .fix(pair.right())
                            .add());
        }
    }

    private static void doubled(Piece piece, Report report) {
        Language.DOUBLED.matcher(piece.masked()).results().forEach(match -> {
            String half = match.group().substring(match.group().length() / 2);
            report.on(piece, match).with(half).propose(half).add();
        });
    }

    /** Names of persons of the register and quotations keep their characters. */
    private static void traditional(Draft draft, Report report) {
        List<String> names = draft.knowledge().leaders().stream()
                .map(CheckKnowledge.Leader::name)
                .toList();
        for (Piece piece : draft.prose()) {
            String text = Masking.brackets(piece.masked(), '“', '”');
            for (String name : names) {
                text = text.replace(name, "□".repeat(name.length()));
            }
            for (int i = 0; i < text.length(); i++) {
                String right = Language.TRADITIONAL.get(text.charAt(i));
                if (right != null) {
                    report.on(piece, i, i + 1).with(right).fix(right).add();
                }
            }
        }
    }
}
