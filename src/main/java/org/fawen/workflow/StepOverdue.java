package org.fawen.workflow;

import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;

/** A step was not done by its deadline; published in a transaction of its own. */
public record StepOverdue(NoticeId notice, Step step) {}
