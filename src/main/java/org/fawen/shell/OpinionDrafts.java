package org.fawen.shell;

import org.fawen.workflow.WorkItemId;

/** Opinions that are typed and not yet given, by item, of the person who is logged in. They outlive a lost session. */
public interface OpinionDrafts {

    /** What was typed last; empty when nothing was. */
    String find(WorkItemId item);

    void keep(WorkItemId item, String words);
}
