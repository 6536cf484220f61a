package org.fawen.workflow;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.notice.Notice;
import org.fawen.notice.Opinion;
import org.fawen.notice.Revisions;
import org.fawen.notice.Standing;
import org.fawen.notice.Standings;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.Content;
import org.springframework.stereotype.Component;

/** What each opinion on a notice is worth for a text. */
@Component
public class OpinionStandings {

    /** Verdicts that let a notice go on. */
    static final Set<Verdict> GIVEN = EnumSet.of(Verdict.APPROVE, Verdict.AGREE_WITH_PROPOSAL, Verdict.DISAGREE);

    private final Revisions revisions;

    OpinionStandings(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Judges the opinions; returns, refusals and signatures are left out.
     *
     * @param all every opinion on the notice, oldest first
     */
    public Map<Opinion, Standing> of(Notice notice, List<Opinion> all, Content text) {
        var judged = new HashMap<Integer, Content>();
        var found = new HashMap<Opinion, Standing>();
        all.stream().filter(opinion -> GIVEN.contains(opinion.verdict())).forEach(opinion -> {
            var before = judged.computeIfAbsent(
                    opinion.revision(),
                    number -> revisions.find(notice.id(), number).orElseThrow().content());
            found.put(
                    opinion,
                    Standings.isSuperseded(opinion, all) ? Standing.SUPERSEDED : Standings.of(opinion, before, text));
        });
        return found;
    }
}
