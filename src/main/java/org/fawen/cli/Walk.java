package org.fawen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;

/** How far a notice has been walked. */
final class Walk {

    private final NoticeId notice;
    private final List<Step> passed = new ArrayList<>();

    Walk(NoticeId notice) {
        this.notice = notice;
    }

    NoticeId notice() {
        return notice;
    }

    void passed(Step step) {
        if (passed.isEmpty() || passed.getLast() != step) {
            passed.add(step);
        }
    }

    /** The steps passed, as their ids in their order. */
    String steps() {
        return passed.stream().map(Step::key).collect(Collectors.joining(","));
    }

    /** The line of a notice that came this far. */
    String line(String end) {
        return "%s\t%s\t%s".formatted(notice, steps(), end);
    }
}
