package org.fawen.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fawen.checking.CheckInput;
import org.fawen.checking.Checks;
import org.fawen.checking.Corrections;
import org.fawen.checking.Finding;
import org.fawen.checking.Occasion;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Content;
import org.springframework.stereotype.Service;

/** Asks the text checks about a draft, telling them what the register knows. */
@Service
public class DraftChecks {

    private final Organisations organisations;
    private final BusinessZone zone;
    private final Clock clock;

    DraftChecks(Organisations organisations, BusinessZone zone, Clock clock) {
        this.organisations = organisations;
        this.zone = zone;
        this.clock = clock;
    }

    /** Findings on a text while it is written. */
    public List<Finding> whileWriting(Content content, RoutingFacts facts) {
        return run(content, facts, Occasion.WRITING, CheckInput.Secrecy.UNKNOWN);
    }

    /** Findings on a text that is about to be sent on its way. */
    public List<Finding> atSubmission(Content content, RoutingFacts facts, boolean unclassifiedStated) {
        return run(
                content,
                facts,
                Occasion.SUBMIT,
                unclassifiedStated ? CheckInput.Secrecy.STATED : CheckInput.Secrecy.MISSING);
    }

    /** What 全部修正 would change in a text. */
    public Corrections corrections(Content content, RoutingFacts facts) {
        return Checks.standard().correct(input(content, facts, Occasion.WRITING, CheckInput.Secrecy.UNKNOWN));
    }

    private List<Finding> run(Content content, RoutingFacts facts, Occasion occasion, CheckInput.Secrecy secrecy) {
        return Checks.standard().run(input(content, facts, occasion, secrecy));
    }

    private CheckInput input(Content content, RoutingFacts facts, Occasion occasion, CheckInput.Secrecy secrecy) {
        var today = LocalDate.ofInstant(clock.instant(), zone.zone());
        return CheckedText.of(content, facts.channel(), facts.flags(), today)
                .occasion(occasion)
                .secrecy(secrecy)
                .knowledge(CheckedText.knowledge(organisations.current()))
                .build();
    }
}
