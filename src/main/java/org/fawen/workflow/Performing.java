package org.fawen.workflow;

import java.time.Instant;
import org.fawen.notice.Notice;

/** An act under way: its row is locked, its item open, its text the one that was seen. */
public record Performing(Act act, Notice notice, WorkItem item, Instant now) {}
