package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import org.fawen.checking.Finding;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Content;
import org.fawen.workflow.Mistakes;
import org.springframework.stereotype.Component;

/** Compares two texts by the errors the checks find in them. */
@Component
class ErrorsBroughtIn implements Mistakes {

    private final DraftChecks checks;

    ErrorsBroughtIn(DraftChecks checks) {
        this.checks = checks;
    }

    @Override
    public List<String> broughtInto(Notice notice, Content before, Content after) {
        var known = new ArrayList<>(errors(notice, before));
        return errors(notice, after).stream()
                .filter(error -> !known.remove(error))
                .distinct()
                .toList();
    }

    private List<String> errors(Notice notice, Content content) {
        return checks.atSubmission(content, notice.facts(), true).stream()
                .filter(Finding::blocks)
                .map(ErrorsBroughtIn::named)
                .toList();
    }

    private static String named(Finding finding) {
        return finding.matched().isBlank() ? finding.check() : "%s“%s”".formatted(finding.check(), finding.matched());
    }
}
