package org.fawen.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fawen.comments.Range;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Comments as they show in the text, and the words that are selected there; the browser's half is comment-marks.ts. */
@Tag("fawen-comment-marks")
@JsModule("context://ui/comment-marks.js")
class CommentMarks extends Component {

    /** Hears what the person does in the text. */
    interface Listener {

        /** Words are marked, or none any more. */
        void marked(@Nullable Range range);

        /** Something is to be said about the marked words. */
        void compose(boolean suggests);

        /** A comment was clicked in the text; null for the list of all. */
        void chosen(@Nullable UUID comment);
    }

    /**
     * A comment in the text.
     *
     * @param open whether it still waits; others are not drawn but can be gone to
     */
    record Mark(UUID comment, Range range, boolean suggests, boolean open) {}

    private static final String BLOCK = "event.detail.block";
    private static final String START = "event.detail.start";
    private static final String QUOTE = "event.detail.quote";
    private static final String SUGGESTS = "event.detail.suggests";
    private static final String ID = "event.detail.id";

    private transient List<Mark> shown = List.of();

    /**
     * @param where selects the element with the text
     * @param writable whether the person may comment
     */
    CommentMarks(String where, boolean writable, Listener listener) {
        getElement().setAttribute("for", where);
        getElement().setProperty("writable", writable);
        var labels = JsonNodeFactory.instance.objectNode();
        labels.put("tools", Texts.text("comments.tools"));
        labels.put("comment", Texts.text("comments.compose.comment"));
        labels.put("suggest", Texts.text("comments.compose.suggest"));
        getElement().setPropertyJson("labels", labels);
        getElement()
                .addEventListener("words-marked", event -> {
                    var data = event.getEventData();
                    listener.marked(new Range(
                            data.path(BLOCK).asString(),
                            data.path(START).asInt(),
                            data.path(QUOTE).asString()));
                })
                .addEventData(BLOCK)
                .addEventData(START)
                .addEventData(QUOTE);
        getElement().addEventListener("words-unmarked", event -> listener.marked(null));
        getElement()
                .addEventListener(
                        "compose",
                        event -> listener.compose(
                                event.getEventData().path(SUGGESTS).asBoolean()))
                .addEventData(SUGGESTS);
        getElement()
                .addEventListener("comment-chosen", event -> {
                    var id = event.getEventData().path(ID).asString();
                    listener.chosen(id.isEmpty() ? null : UUID.fromString(id));
                })
                .addEventData(ID);
        draw(List.of());
    }

    void show(List<Mark> marks) {
        if (!marks.equals(shown)) {
            draw(marks);
        }
    }

    private void draw(List<Mark> marks) {
        shown = new ArrayList<>(marks);
        var json = JsonNodeFactory.instance.arrayNode();
        for (var mark : marks) {
            json.addObject()
                    .put("id", mark.comment().toString())
                    .put("block", mark.range().block())
                    .put("start", mark.range().start())
                    .put("quote", mark.range().quote())
                    .put("suggests", mark.suggests())
                    .put("open", mark.open());
        }
        getElement().setPropertyJson("marks", json);
    }

    void goTo(UUID comment) {
        call("show($0)", comment.toString());
    }

    void unmark() {
        call("unmark()");
    }

    // The module may still be on its way.
    private void call(String what, Object... arguments) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('fawen-comment-marks').then(() => this." + what + ")", arguments);
    }
}
