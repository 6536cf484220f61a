package org.fawen.notice.interchange;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes values of the right kind out of an object; absent, {@code null} and {@code []} mean the same. */
final class Reading {

    private final String file;
    private final Json.Fields object;

    private Reading(String file, Json.Fields object) {
        this.file = file;
        this.object = object;
    }

    /** @throws InterchangeRefused when {@code json} is no object or has a field that is not {@code known} */
    static Reading object(String file, Json json, Set<String> known) {
        if (!(json instanceof Json.Fields object)) {
            throw kind(file, json, "object");
        }
        for (var field : object.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw new InterchangeRefused(
                        file,
                        field.getValue().place(),
                        "interchange.refused.unknown-field",
                        String.join("、", known.stream().sorted().toList()));
            }
        }
        return new Reading(file, object);
    }

    static InterchangeRefused kind(String file, Json json, String wanted) {
        return new InterchangeRefused(file, json.place(), "interchange.refused.kind." + wanted);
    }

    String file() {
        return file;
    }

    Place place() {
        return object.place();
    }

    /** Whether the key is written at all, even with {@code null}. */
    boolean names(String field) {
        return object.fields().containsKey(field);
    }

    Optional<Json> find(String field) {
        return Optional.ofNullable(object.fields().get(field))
                .map(Json.Field::value)
                .filter(value -> !(value instanceof Json.Absent));
    }

    InterchangeRefused missing(String field) {
        return new InterchangeRefused(file, object.place().inside(field), "interchange.refused.missing");
    }

    InterchangeRefused refuse(String field, String key, Object... details) {
        var value = object.fields().get(field);
        var place = value == null ? object.place().inside(field) : value.value().place();
        return new InterchangeRefused(file, place, key, details);
    }

    @Nullable
    String text(String field) {
        return find(field).map(json -> words(file, json)).orElse(null);
    }

    String requiredText(String field) {
        var text = text(field);
        if (text == null || text.isBlank()) {
            throw missing(field);
        }
        return text;
    }

    static String words(String file, Json json) {
        if (json instanceof Json.Words words) {
            return words.text();
        }
        throw kind(file, json, "text");
    }

    boolean truth(String field) {
        return find(field)
                .map(json -> {
                    if (json instanceof Json.Truth truth) {
                        return truth.value();
                    }
                    throw kind(file, json, "truth");
                })
                .orElse(false);
    }

    /** A whole number from {@code least} to {@code most}. */
    int number(String field, int absent, int least, int most) {
        var json = find(field).orElse(null);
        if (json == null) {
            return absent;
        }
        if (json instanceof Json.Number number && number.digits().matches("\\d{1,9}")) {
            var value = Integer.parseInt(number.digits());
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw refuse(field, "interchange.refused.number", least, most);
    }

    List<Json> items(String field) {
        return find(field).map(json -> items(file, json)).orElse(List.of());
    }

    static List<Json> items(String file, Json json) {
        if (json instanceof Json.Items items) {
            return items.items();
        }
        throw kind(file, json, "list");
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var item : items(field)) {
            var text = words(file, item);
            if (text.isBlank()) {
                throw new InterchangeRefused(file, item.place(), "interchange.refused.blank");
            }
            texts.add(text.strip());
        }
        return texts;
    }

    Optional<Reading> object(String field, Set<String> known) {
        return find(field).map(json -> object(file, json, known));
    }

    /** One of a few words; {@code allowed} in the order in which a person should read them. */
    <T> @Nullable T oneOf(String field, Map<String, T> allowed) {
        var json = find(field).orElse(null);
        return json == null ? null : oneOf(file, json, allowed);
    }

    static <T> T oneOf(String file, Json json, Map<String, T> allowed) {
        var value = allowed.get(words(file, json));
        if (value == null) {
            throw new InterchangeRefused(
                    file,
                    json.place(),
                    "interchange.refused.unknown-value",
                    words(file, json),
                    String.join("、", allowed.keySet()));
        }
        return value;
    }

    /** A value written in a form of its own, such as a date. */
    <T> @Nullable T formed(String field, Function<String, T> parse, String key) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException otherForm) {
            throw refuse(field, key, text);
        }
    }
}
