package org.fawen.shell;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Set;
import org.fawen.notice.Verdict;

/** All opinions in one line, such as “意见 3 条（均同意）”; the boxes unfold below it. */
public class OpinionsSummary extends Details {

    private static final Set<Verdict> CONSENT = Set.of(Verdict.APPROVE, Verdict.AGREE_WITH_PROPOSAL, Verdict.SIGN);

    public OpinionsSummary(List<OpinionBox> boxes, Moments moments) {
        var given = boxes.stream()
                .flatMap(box -> box.lines().stream())
                .filter(line -> line.verdict() != null && !line.earlier())
                .toList();
        var proposals = count(given, Set.of(Verdict.AGREE_WITH_PROPOSAL));
        var against = given.size() - count(given, CONSENT);
        setId("opinions");
        addClassName("fw-opinions");
        setSummaryText(sentence(given.size(), proposals, against));
        setOpened(against > 0);
        add(new OpinionBoxes(boxes, moments));
    }

    private static int count(List<OpinionLine> lines, Set<Verdict> verdicts) {
        return (int) lines.stream()
                .filter(line -> line.verdict() != null && verdicts.contains(line.verdict()))
                .count();
    }

    private static String sentence(int given, int proposals, int against) {
        if (given == 0) {
            return Texts.text("shell.opinions.none");
        }
        if (against > 0) {
            return Texts.text("shell.opinions.summary.against", given, against);
        }
        return proposals == 0
                ? Texts.text("shell.opinions.summary", given)
                : Texts.text("shell.opinions.summary.proposals", given, proposals);
    }
}
