package org.fawen.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What countersigners object to and nobody has ruled on. It stays open through every version of the text until the same
 * person answers anew or a leader, or else the signer, gives a 协调意见 (domain §5.1).
 */
@Component
public class Disagreements {

    private final Opinions opinions;
    private final OpinionAnswers answers;

    Disagreements(Opinions opinions, OpinionAnswers answers) {
        this.opinions = opinions;
        this.answers = answers;
    }

    /** The open ones on a notice, oldest first; proposals whose giver asked for a ruling are among them. */
    public List<Opinion> openOn(NoticeId notice) {
        var given = opinions.on(notice);
        var open = open(given);
        if (given.stream().noneMatch(opinion -> opinion.verdict() == Verdict.AGREE_WITH_PROPOSAL)) {
            return open;
        }
        var escalated = escalated(given, answers.on(notice));
        return given.stream()
                .filter(opinion -> open.contains(opinion) || escalated.contains(opinion))
                .toList();
    }

    private static List<Opinion> escalated(List<Opinion> given, Map<UUID, OpinionAnswer> answers) {
        return given.stream()
                .filter(opinion -> opinion.verdict() == Verdict.AGREE_WITH_PROPOSAL)
                .filter(opinion -> {
                    var answer = answers.get(opinion.id());
                    var escalation = answer == null ? null : answer.escalation();
                    return escalation != null
                            && given.stream()
                                    .noneMatch(later -> later.at().isAfter(escalation.at()) && closes(later, opinion));
                })
                .toList();
    }

    /** @throws Refusal when there are open ones and nothing is ruled */
    public void demandRuling(NoticeId notice, String ruling) {
        if (ruling.isBlank() && !openOn(notice).isEmpty()) {
            throw new Refusal("notice.refused.ruling-missing");
        }
    }

    /** An opinion with the 协调意见 on a line of its own; the opinion alone when nothing is ruled. */
    public static String withRuling(String words, String ruling) {
        return ruling.isBlank()
                ? words.strip()
                : "%s\n协调意见：%s".formatted(words.strip(), ruling.strip()).strip();
    }

    /** @param given all opinions on one notice, oldest first */
    static List<Opinion> open(List<Opinion> given) {
        return given.stream()
                .filter(opinion -> opinion.verdict() == Verdict.DISAGREE)
                .filter(opinion ->
                        given.stream().skip(given.indexOf(opinion) + 1L).noneMatch(later -> closes(later, opinion)))
                .toList();
    }

    /** Whoever signs or lets it pass as a leader has ruled, or could not have done so. */
    private static boolean closes(Opinion later, Opinion opinion) {
        return later.verdict() == Verdict.SIGN
                || later.step() == Step.LEADER_REVIEW && later.verdict() == Verdict.APPROVE
                || later.step() == Step.COUNTERSIGN && later.actor().equals(opinion.actor());
    }
}
