package org.fawen.notice;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What countersigners object to and nobody has ruled on. It stays open through every version of the text until the same
 * person answers anew or a leader, or else the signer, gives a 协调意见 (domain §5.1).
 */
@Component
public class Disagreements {

    private final Opinions opinions;

    Disagreements(Opinions opinions) {
        this.opinions = opinions;
    }

    /** The open ones on a notice, oldest first. */
    public List<Opinion> openOn(NoticeId notice) {
        return open(opinions.on(notice));
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
