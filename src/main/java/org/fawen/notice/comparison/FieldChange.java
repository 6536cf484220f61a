package org.fawen.notice.comparison;

import java.util.List;

/**
 * How one of the other components of the text changed.
 *
 * @param field its name in {@link org.fawen.notice.content.Content}, such as {@code title}
 * @param items its words, or its items where it is a list; of an enum its names
 */
public record FieldChange(String field, List<ItemChange> items) {

    public FieldChange {
        items = List.copyOf(items);
    }
}
