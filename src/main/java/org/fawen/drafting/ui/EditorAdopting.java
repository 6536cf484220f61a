package org.fawen.drafting.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.fawen.comments.Range;
import org.fawen.comments.ui.Adopting;

/** 采纳 in the browser's editor: one undoable change there, which has arrived here before the answer does. */
class EditorAdopting implements Adopting {

    private static final String ID = "event.detail.id";
    private static final String DONE = "event.detail.done";

    private final NoticeEditor editor;
    private final Map<UUID, Done> waiting = new HashMap<>();

    /** @param keep saves what the screen shows; whether the server has it now */
    EditorAdopting(NoticeEditor editor, BooleanSupplier keep) {
        this.editor = editor;
        editor.getElement()
                .addEventListener("suggestion-adopted", event -> {
                    var data = event.getEventData();
                    var answer = waiting.remove(UUID.fromString(data.path(ID).asString()));
                    if (answer != null) {
                        answer.adopted(data.path(DONE).asBoolean() && keep.getAsBoolean());
                    }
                })
                .addEventData(ID)
                .addEventData(DONE);
    }

    @Override
    public void adopt(UUID comment, Range range, String replacement, Done done) {
        waiting.put(comment, done);
        editor.getElement()
                .executeJs(
                        "this.adopt($0, $1, $2, $3, $4)",
                        comment.toString(),
                        range.block(),
                        range.start(),
                        range.quote(),
                        replacement);
    }
}
