package org.fawen.workflow;

import java.util.List;

/** The tables in {@code processes/rules}, to be read by people. */
public interface RuleBook {

    /** All tables in the order of their files. */
    List<Table> tables();

    /**
     * A decision table.
     *
     * @param id of the decision
     * @param name what people call it
     * @param about what it decides
     * @param hitPolicy which rows answer, such as {@code FIRST}
     * @param inputs names of the columns that are looked at
     * @param outputs names of the columns that answer
     */
    record Table(
            String id,
            String name,
            String about,
            String hitPolicy,
            List<String> inputs,
            List<String> outputs,
            List<Row> rows) {}

    /**
     * A row; an empty entry of an input means any value.
     *
     * @param about what the row is for, or empty
     */
    record Row(String id, String about, List<String> inputs, List<String> outputs) {}
}
