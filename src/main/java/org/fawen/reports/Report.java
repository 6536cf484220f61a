package org.fawen.reports;

import java.util.List;

/**
 * A table of numbers, one line for each thing that is counted.
 *
 * @param kind what is counted
 */
public record Report(Kind kind, List<Line> lines) {

    /** What can be asked. */
    public enum Kind {
        /** Hours from opening to closing an item: count, median, 90th percentile. */
        TURNAROUND,
        /** Items open beyond their deadline, and closed after it. */
        OVERDUE,
        /** Returns by the step that returned. */
        RETURNS,
        /** Deliveries by unit: all, signed, median hours. */
        RECEIPTS,
        /** Notices published by month. */
        PUBLICATIONS
    }

    public Report {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param step key of the step; empty where none is counted
     * @param name of the unit or the month, as people read it; empty where none is counted
     * @param key of the unit or the month, to ask for what lies behind the line
     * @param values in the order of the kind's columns; the first is drawn
     */
    public record Line(String step, String name, String key, List<Double> values) {

        public Line {
            values = List.copyOf(values);
        }
    }
}
