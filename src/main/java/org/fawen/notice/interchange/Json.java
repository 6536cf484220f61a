package org.fawen.notice.interchange;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
sealed interface Json {

    Place place();

    /** @param fields in the order of the file */
    record Fields(Place place, Map<String, Field> fields) implements Json {}

    /** @param place where the name stands */
    record Field(Place place, Json value) {}

    record Items(Place place, List<Json> items) implements Json {}

    record Words(Place place, String text) implements Json {}

    record Number(Place place, String digits) implements Json {}

    record Truth(Place place, boolean value) implements Json {}

    record Absent(Place place) implements Json {}

    /** What a person calls this kind of value: last part of the message key {@code interchange.kind.…}. */
    default String kind() {
        return switch (this) {
            case Fields f -> "object";
            case Items i -> "list";
            case Words w -> "text";
            case Number n -> "number";
            case Truth t -> "truth";
            case Absent a -> "null";
        };
    }
}
