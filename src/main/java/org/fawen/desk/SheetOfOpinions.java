package org.fawen.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fawen.identity.UnitId;
import org.fawen.notice.Opinion;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.shell.OpinionBox;
import org.fawen.shell.OpinionLine;

/** Draws up the boxes of the 发文稿纸 from the opinions given. */
record SheetOfOpinions(Course course, Holders holders) {

    /** @param shown hash of the text on the screen; opinions on another one are marked as earlier */
    List<OpinionBox> boxes(ContentHash shown) {
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
                        opinions.stream().map(opinion -> line(opinion, shown)).toList()));
        return OpinionBox.sheet(lines, course.notice().facts());
    }

    private OpinionLine line(Opinion opinion, ContentHash shown) {
        var organisation = holders.organisation();
        var line = OpinionLine.of(
                        organisation.nameOf(opinion.actor()),
                        organisation.titleOf(opinion.actor()),
                        opinion.verdict(),
                        opinion.words(),
                        opinion.at(),
                        opinion.revision(),
                        !opinion.hash().equals(shown))
                .ranked(organisation.rankOf(opinion.actor()));
        if (opinion.unit() != null) {
            line = line.inTheNameOf(holders.unitName(new UnitId(opinion.unit())));
        }
        return opinion.onBehalfOf() == null ? line : line.onBehalfOf(organisation.nameOf(opinion.onBehalfOf()));
    }
}
