package org.fawen.notice.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fawen.identity.UnitId;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How texts and facts lie in the database: with block ids and file names, which the canonical form leaves out. */
final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addMixIn(Block.class, BlockKinds.class)
            .addMixIn(Run.class, RunKinds.class)
            .addMixIn(UnitId.class, Word.class)
            .build();

    private static final ObjectReader CONTENT = MAPPER.readerFor(Content.class);
    private static final ObjectReader FACTS = MAPPER.readerFor(RoutingFacts.class);

    private StoredJson() {}

    static String of(Content content) {
        return MAPPER.writeValueAsString(content);
    }

    static Content content(String json) {
        return CONTENT.readValue(json);
    }

    static String of(RoutingFacts facts) {
        return MAPPER.writeValueAsString(facts);
    }

    static RoutingFacts facts(String json) {
        return FACTS.readValue(json);
    }

    static String of(RoutingRequest request) {
        return MAPPER.writeValueAsString(request);
    }

    static RoutingRequest request(String json) {
        return MAPPER.readValue(json, RoutingRequest.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    private interface BlockKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Run.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Run.Reference.class, name = "attachment")
    })
    private interface RunKinds {}

    private abstract static class Word {

        @JsonCreator
        Word(String value) {}

        @JsonValue
        abstract String value();
    }
}
