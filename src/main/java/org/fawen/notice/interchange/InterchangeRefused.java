package org.fawen.notice.interchange;

import org.fawen.notice.Refusal;

/**
 * A file that is not in the interchange format. The sentence names file, line, column and field: they are the first
 * four arguments of the message, as words.
 */
public class InterchangeRefused extends Refusal {

    private final String file;
    private final Place place;

    InterchangeRefused(String file, Place place, String key, Object... details) {
        super(key, arguments(file, place, details));
        this.file = file;
        this.place = place;
    }

    private static Object[] arguments(String file, Place place, Object[] details) {
        var arguments = new Object[4 + details.length];
        arguments[0] = file;
        arguments[1] = Integer.toString(place.line());
        arguments[2] = Integer.toString(place.column());
        arguments[3] = place.path();
        for (var i = 0; i < details.length; i++) {
            arguments[4 + i] = String.valueOf(details[i]);
        }
        return arguments;
    }

    public String file() {
        return file;
    }

    public Place place() {
        return place;
    }
}
