package org.fawen.review.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fawen.notice.Verdict;
import org.fawen.shell.Dossier;
import org.fawen.shell.OpinionLine;
import org.fawen.shell.TextDesk.Remark;
import org.fawen.shell.TextDesk.Stated;
import org.fawen.shell.Texts;

/**
 * What speaks for one of the five points.
 *
 * @param sentence what was found, in words
 * @param remarks of the automatic checks, most grave first
 */
record Evidence(Point point, String sentence, List<Said> remarks) {

    /**
     * A remark and what was said of it.
     *
     * @param words empty when nobody said anything
     * @param byDrafter whether the drafter said it
     */
    record Said(Remark remark, String words, boolean byDrafter) {

        boolean isOpen() {
            return remark.isError() || remark.isWarning() && words.isBlank();
        }
    }

    /**
     * @param stated what the drafter stated
     * @param office what the office said, by check id
     */
    static List<Evidence> of(Dossier shown, Optional<Stated> stated, List<Remark> remarks, Map<String, String> office) {
        var said = remarks.stream()
                .map(remark -> remark.explained().isBlank()
                        ? new Said(remark, office.getOrDefault(remark.check(), ""), false)
                        : new Said(remark, remark.explained(), true))
                .toList();
        return Arrays.stream(Point.values())
                .map(point -> of(
                        point,
                        shown,
                        stated,
                        said.stream()
                                .filter(one -> Point.of(one.remark().check()) == point)
                                .toList()))
                .toList();
    }

    /** The sentence around it ends with a stop of its own. */
    private static String open(String words) {
        return words.strip().replaceFirst("[。.；;]+$", "");
    }

    private static Evidence of(Point point, Dossier shown, Optional<Stated> stated, List<Said> said) {
        var sentence = switch (point) {
            case REASON ->
                stated.map(words -> Texts.text("review.points.reason", open(words.reason()), open(words.basis())))
                        .orElseGet(() -> Texts.text("review.points.reason.none"));
            case AGREED -> agreed(shown);
            default -> checked(said);
        };
        return new Evidence(point, sentence, said);
    }

    private static String checked(List<Said> said) {
        if (said.isEmpty()) {
            return Texts.text("review.points.checked.none");
        }
        var errors = said.stream().filter(one -> one.remark().isError()).count();
        var warnings = said.stream().filter(one -> one.remark().isWarning()).count();
        var explained = said.stream()
                .filter(one -> one.remark().isWarning() && !one.isOpen())
                .count();
        return Texts.text("review.points.checked", errors, warnings, explained);
    }

    private static String agreed(Dossier shown) {
        var asked = shown.people().countersignUnits();
        if (asked.isEmpty()) {
            return Texts.text("review.points.nobody-asked");
        }
        var against = shown.opinions().stream()
                .flatMap(box -> box.lines().stream())
                .filter(line -> line.verdict() == Verdict.DISAGREE)
                .map(OpinionLine::name)
                .toList();
        return against.isEmpty()
                ? Texts.text("review.points.agreed", asked.size(), String.join("、", asked))
                : Texts.text("review.points.against", String.join("、", against));
    }

    boolean isClear() {
        return remarks.stream().noneMatch(Said::isOpen);
    }

    /** The same for the same evidence; what the office types does not count. */
    String key() {
        return sentence
                + remarks.stream()
                        .map(one -> one.remark().check() + one.remark().words() + one.byDrafter())
                        .toList();
    }
}
