package org.fawen.workflow;

/** How long a step may take, as the rules count it. */
public record TimeLimit(int amount, Unit unit) {

    /** What it is counted in. */
    public enum Unit {
        WORKING_DAYS,
        WORKING_HOURS,
        /** Round the clock. */
        HOURS
    }
}
