package org.fawen.drafting.ui;

import java.time.Instant;
import java.util.List;
import org.fawen.drafting.BodyJson;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import tools.jackson.databind.JsonNode;

/**
 * A text that an earlier page left in the browser because the server did not have it.
 *
 * @param at when the last key was pressed
 * @param before what it was written on
 */
record BrowserCopy(String key, Instant at, Text before, Text text) {

    /** What the browser keeps of a draft. */
    record Text(String title, String addressees, List<Block> blocks) {

        private static Text of(Content content) {
            return new Text(content.title(), DraftForm.line(content.addressees()), content.blocks());
        }

        private static Text of(JsonNode json) {
            return new Text(
                    json.path("title").asString(),
                    json.path("addressees").asString(),
                    BodyJson.read(json.path("json").asString()));
        }

        private Written in(Written draft) {
            var content = draft.content();
            var changed = new Content(
                    content.docType(),
                    title,
                    content.issuers(),
                    DraftForm.classes(addressees),
                    content.copyTo(),
                    content.urgency(),
                    content.disclosure(),
                    content.audience(),
                    content.replyTo(),
                    content.minutes(),
                    content.note(),
                    blocks,
                    content.attachments());
            return new Written(changed, draft.request());
        }
    }

    /** A text that was left on the server instead, with what it was written on. */
    static BrowserCopy left(Instant at, Content before, Content text) {
        return new BrowserCopy("", at, Text.of(before), Text.of(text));
    }

    /** @throws org.fawen.notice.Refusal when its body is none */
    static BrowserCopy of(JsonNode json) {
        return new BrowserCopy(
                json.path("key").asString(),
                Instant.ofEpochMilli(json.path("at").asLong()),
                Text.of(json.path("before")),
                Text.of(json.path("text")));
    }

    /** The present draft with the words of the copy. */
    Written written(Written now) {
        return text.in(now);
    }

    /** The present draft with the words the copy was written on. */
    Written base(Written now) {
        return before.in(now);
    }
}
