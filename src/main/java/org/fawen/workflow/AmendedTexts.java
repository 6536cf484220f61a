package org.fawen.workflow;

import java.util.List;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.content.Content;
import org.springframework.stereotype.Service;

/** Holds what others write into a text to what its drafter was held to: no 必须改 is brought in after the submission. */
@Service
public class AmendedTexts {

    private final Revisions revisions;
    private final Mistakes mistakes;

    AmendedTexts(Revisions revisions, Mistakes mistakes) {
        this.revisions = revisions;
        this.mistakes = mistakes;
    }

    /** What stands in this text and not in the one the drafter sent; see {@link Mistakes}. */
    public List<String> broughtInto(Notice notice, Content text) {
        return mistakes.broughtInto(notice, sent(notice), text);
    }

    /** @throws Refusal naming the findings that were brought into the present text */
    public void check(Notice notice) {
        var present = revisions.newest(notice);
        if (!present.author().equals(notice.drafter())) {
            check(notice, present.content());
        }
    }

    /** @throws Refusal naming the findings that were brought into a text */
    void check(Notice notice, Content text) {
        var brought = broughtInto(notice, text);
        if (!brought.isEmpty()) {
            throw new Refusal("workflow.refused.errors", brought.size(), String.join("、", brought));
        }
    }

    private Content sent(Notice notice) {
        var all = revisions.of(notice.id());
        return all.stream()
                .filter(revision -> revision.author().equals(notice.drafter()))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst())
                .map(Revision::content)
                .orElseThrow();
    }
}
