package org.fawen.notice.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into values that know their place; refuses duplicate keys and anything after the value. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DEEPEST = 40;

    private final String file;
    private final JsonParser parser;

    private JsonText(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static Json read(String file, byte[] bytes) {
        var text = text(file, bytes);
        var parser = FACTORY.createParser(text);
        try (parser) {
            var reader = new JsonText(file, parser);
            parser.nextToken();
            if (parser.currentToken() == null) {
                throw new InterchangeRefused(file, new Place(1, 1, "$"), "interchange.refused.empty");
            }
            var value = reader.value("$", 0);
            if (parser.nextToken() != null) {
                throw new InterchangeRefused(
                        file, place(parser.currentTokenLocation(), "$"), "interchange.refused.more");
            }
            return value;
        } catch (JacksonException malformed) {
            throw new InterchangeRefused(
                    file,
                    place(malformed.getLocation(), path(parser.streamReadContext())),
                    "interchange.refused.not-json");
        }
    }

    private static String text(String file, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new InterchangeRefused(
                    file, new Place(lineOfBadByte(bytes), 1, "$"), "interchange.refused.not-utf-8");
        }
    }

    /** The first line that is not UTF-8. A line feed is never part of another UTF-8 character. */
    private static int lineOfBadByte(byte[] bytes) {
        var line = 1;
        var start = 0;
        for (var i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                var one = new String(bytes, start, i - start, StandardCharsets.UTF_8);
                if (!java.util.Arrays.equals(
                        one.getBytes(StandardCharsets.UTF_8), java.util.Arrays.copyOfRange(bytes, start, i))) {
                    return line;
                }
                line++;
                start = i + 1;
            }
        }
        return line;
    }

    private Json value(String path, int depth) {
        var place = place(parser.currentTokenLocation(), path);
        if (depth > DEEPEST) {
            throw new InterchangeRefused(file, place, "interchange.refused.too-deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place, path, depth);
            case START_ARRAY -> array(place, path, depth);
            case VALUE_STRING -> new Json.Words(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(place, parser.getString());
            case VALUE_TRUE -> new Json.Truth(place, true);
            case VALUE_FALSE -> new Json.Truth(place, false);
            case VALUE_NULL -> new Json.Absent(place);
            default -> throw new IllegalStateException("No JSON value begins with " + parser.currentToken());
        };
    }

    private Json object(Place place, String path, int depth) {
        var fields = new LinkedHashMap<String, Json.Field>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var inside = path.equals("$") ? name : path + "." + name;
            var where = place(parser.currentTokenLocation(), inside);
            parser.nextToken();
            if (fields.put(name, new Json.Field(where, value(inside, depth + 1))) != null) {
                throw new InterchangeRefused(file, where, "interchange.refused.duplicate");
            }
        }
        return new Json.Fields(place, fields);
    }

    private Json array(Place place, String path, int depth) {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]", depth + 1));
        }
        return new Json.Items(place, items);
    }

    private static Place place(TokenStreamLocation location, String path) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), path);
    }

    /** The field the parser was in when it found what is malformed. */
    private static String path(TokenStreamContext context) {
        if (context.inRoot()) {
            return "$";
        }
        var outer = path(context.getParent());
        if (context.inArray()) {
            return outer + "[" + Math.max(0, context.getCurrentIndex()) + "]";
        }
        var name = context.currentName();
        return name == null ? outer : outer.equals("$") ? name : outer + "." + name;
    }
}
