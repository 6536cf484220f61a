package org.fawen.workflow;

/** The engine has no open task behind a work item. */
public class ItemNotOpen extends RuntimeException {

    public ItemNotOpen(WorkItemId item) {
        super("There is no open task behind work item %s: the inbox and the engine differ, rebuild the inbox"
                .formatted(item));
    }
}
