package org.fawen.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fawen.identity.UnitId;
import org.fawen.notice.Opinion;
import org.fawen.notice.OpinionAnswer;
import org.fawen.notice.Standing;
import org.fawen.notice.Step;
import org.fawen.shell.OpinionBox;
import org.fawen.shell.OpinionLine;
import org.fawen.shell.Texts;

/** Draws up the boxes of the 发文稿纸 from the opinions given. */
record SheetOfOpinions(Course course, Holders holders) {

    /** What became of earlier texts, and of what was said of them. */
    interface Changes {

        /** How many places differ between the text of this number and the one shown. */
        int since(int revision);

        /** What an opinion is worth for the one shown. */
        default Standing standing(Opinion opinion) {
            return Standing.AFFECTED;
        }
    }

    /**
     * @param shown the text on the screen; opinions on another one are marked as earlier
     * @param changes what became of earlier texts
     */
    List<OpinionBox> boxes(TextShown shown, Changes changes) {
        Map<Step, List<OpinionLine>> lines = new EnumMap<>(Step.class);
        course.submittedAt().ifPresent(at -> {
            var notice = course.notice();
            var organisation = holders.organisation();
            lines.put(
                    Step.DRAFT,
                    List.of(OpinionLine.drafter(
                            organisation.nameOf(notice.drafter()),
                            organisation.titleOf(notice.drafter()),
                            at,
                            notice.revision())));
        });
        course.opinions().stream()
                .collect(java.util.stream.Collectors.groupingBy(Opinion::step))
                .forEach((step, opinions) -> lines.put(
                        step,
                        opinions.stream()
                                .map(opinion -> line(opinion, shown, changes))
                                .toList()));
        return OpinionBox.sheet(lines, course.notice().facts());
    }

    private OpinionLine line(Opinion opinion, TextShown shown, Changes changes) {
        var organisation = holders.organisation();
        var line = OpinionLine.of(
                        organisation.nameOf(opinion.actor()),
                        organisation.titleOf(opinion.actor()),
                        opinion.verdict(),
                        opinion.words(),
                        opinion.at(),
                        opinion.revision(),
                        !opinion.hash().equals(shown.hash()))
                .ranked(organisation.rankOf(opinion.actor()));
        if (line.earlier() && !shown.working() && opinion.revision() < shown.revision()) {
            var standing = changes.standing(opinion);
            line = standing.counts()
                    ? line.stillStanding(standing == Standing.STANDS)
                    : line.changedSince(shown.revision(), changes.since(opinion.revision()));
        }
        var answer = course.answers().get(opinion.id());
        if (answer != null) {
            line = line.answered(words(answer));
        }
        if (opinion.unit() != null) {
            line = line.inTheNameOf(holders.unitName(new UnitId(opinion.unit())));
        }
        return opinion.onBehalfOf() == null ? line : line.onBehalfOf(organisation.nameOf(opinion.onBehalfOf()));
    }

    private static String words(OpinionAnswer answer) {
        var adoption = Texts.word(answer.adoption());
        var said = answer.reason().isEmpty()
                ? adoption
                : Texts.text("shell.opinion.answer.because", adoption, answer.reason());
        return answer.escalation() == null ? said : Texts.text("shell.opinion.answer.escalated", said);
    }
}
