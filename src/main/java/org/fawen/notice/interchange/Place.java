package org.fawen.notice.interchange;

/**
 * Where something stands in a JSON file.
 *
 * @param line from 1
 * @param column in characters, from 1
 * @param path such as {@code body[2].runs[0].text}; {@code $} is the whole file
 */
public record Place(int line, int column, String path) {

    Place inside(String field) {
        return new Place(line, column, path.equals("$") ? field : path + "." + field);
    }
}
