package org.fawen.rendering.layout;

import java.util.List;

/**
 * How a table was set.
 *
 * @param size of its type, in points
 * @param widths of its columns, in points
 * @param turned whether it stands on landscape faces
 */
public record SetTable(double size, List<Double> widths, boolean turned) {

    public SetTable {
        widths = List.copyOf(widths);
    }
}
