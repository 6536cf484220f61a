package org.fawen.publication;

import org.fawen.notice.Notice;
import org.fawen.workflow.WorkItem;

/** A notice that waits at a station after sign-off. */
public record IssuingLine(Notice notice, WorkItem item) {}
