package org.fawen.workflow;

/** Something waits for people from now on; published in the transaction in which it was opened. */
public record ItemOpened(WorkItem item) {}
