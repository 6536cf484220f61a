package org.fawen.desk;

import org.fawen.notice.Notice;
import org.fawen.notice.OpinionAnswers;
import org.fawen.notice.Opinions;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Reads how notices have come so far. */
@Component
class Courses {

    private final WorkItems items;
    private final ActLog acts;
    private final Opinions opinions;
    private final OpinionAnswers answers;
    private final IssuingProcess process;

    Courses(WorkItems items, ActLog acts, Opinions opinions, OpinionAnswers answers, IssuingProcess process) {
        this.items = items;
        this.acts = acts;
        this.opinions = opinions;
        this.answers = answers;
        this.process = process;
    }

    Course of(Notice notice) {
        return new Course(
                notice,
                items.of(notice.id()),
                acts.of(notice.id()),
                opinions.on(notice.id()),
                answers.on(notice.id()),
                process.routeOf(notice.facts()),
                process.signersOf(notice.facts()));
    }
}
