package org.fawen.drafting;

import java.util.List;
import org.fawen.checking.CheckInput;
import org.fawen.checking.Corrections;
import org.fawen.checking.Finding;
import org.fawen.checking.Occasion;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Content;
import org.springframework.stereotype.Service;

/** Asks the text checks about a draft, telling them what the register knows. */
@Service
public class DraftChecks {

    private final OwnChecks own;
    private final KnownToChecks known;

    DraftChecks(OwnChecks own, KnownToChecks known) {
        this.own = own;
        this.known = known;
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
        return own.checksOf(facts.office())
                .correct(input(content, facts, Occasion.WRITING, CheckInput.Secrecy.UNKNOWN));
    }

    /** What 文字更正 would change in a signed text. */
    public Corrections wordingCorrections(Content content, RoutingFacts facts) {
        return own.checksOf(facts.office())
                .correctWording(input(content, facts, Occasion.WRITING, CheckInput.Secrecy.UNKNOWN));
    }

    /** What the safe fix of one finding would change in a text. */
    public Corrections correction(Content content, RoutingFacts facts, Finding finding) {
        return own.checksOf(facts.office())
                .correct(input(content, facts, Occasion.WRITING, CheckInput.Secrecy.UNKNOWN), finding);
    }

    private List<Finding> run(Content content, RoutingFacts facts, Occasion occasion, CheckInput.Secrecy secrecy) {
        return own.checksOf(facts.office()).run(input(content, facts, occasion, secrecy));
    }

    private CheckInput input(Content content, RoutingFacts facts, Occasion occasion, CheckInput.Secrecy secrecy) {
        var today = own.today();
        return CheckedText.of(content, facts.channel(), facts.flags(), today)
                .occasion(occasion)
                .secrecy(secrecy)
                .knowledge(known.now().toBuilder()
                        .lists(own.listsOf(facts.office(), today))
                        .build())
                .build();
    }
}
