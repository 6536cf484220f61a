package org.fawen.workflow;

/** Two transactions met in the engine; the act is tried again. */
public class EngineConflict extends RuntimeException {

    public EngineConflict(Throwable cause) {
        super("Another transaction changed the same process at the same time: the act is tried again", cause);
    }
}
