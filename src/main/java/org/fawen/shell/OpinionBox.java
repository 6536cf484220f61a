package org.fawen.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;

/**
 * A boxed field of the 发文稿纸.
 *
 * @param label 签发, 会签, 核稿, 拟稿 …
 * @param lines oldest first; empty while nobody has written in it
 */
public record OpinionBox(String label, List<OpinionLine> lines) {

    private static final List<Step> ON_THE_SHEET = List.of(
            Step.SIGN_OFF,
            Step.MEETING,
            Step.LEADER_REVIEW,
            Step.COUNTERSIGN,
            Step.LEGAL_REVIEW,
            Step.OFFICE_REVIEW,
            Step.DEPARTMENT_REVIEW,
            Step.DRAFT);
    private static final Set<Step> ALWAYS = Set.of(Step.SIGN_OFF, Step.COUNTERSIGN, Step.OFFICE_REVIEW, Step.DRAFT);

    public OpinionBox {
        lines = List.copyOf(lines);
    }

    /**
     * The boxes of a notice in the order of the sheet: 签发, 会签, 核稿 and 拟稿 always, the others once somebody has
     * written in them.
     */
    public static List<OpinionBox> sheet(Map<Step, List<OpinionLine>> lines, RoutingFacts facts) {
        var boxes = new ArrayList<OpinionBox>();
        for (var step : ON_THE_SHEET) {
            var written = lines.getOrDefault(step, List.of());
            if (ALWAYS.contains(step) || !written.isEmpty()) {
                boxes.add(new OpinionBox(Texts.word(step, facts), written));
            }
        }
        return boxes;
    }
}
