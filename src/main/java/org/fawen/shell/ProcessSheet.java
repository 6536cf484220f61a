package org.fawen.shell;

import java.util.Set;

/**
 * A process model to draw.
 *
 * @param name what the process is called
 * @param bpmn its BPMN as XML
 * @param active ids of the elements at which the notice stands
 */
public record ProcessSheet(String name, String bpmn, Set<String> active) {

    public ProcessSheet {
        active = Set.copyOf(active);
    }
}
