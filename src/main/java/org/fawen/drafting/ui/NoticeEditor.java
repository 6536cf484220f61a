package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fawen.checking.Finding;
import org.fawen.checking.Place;
import org.fawen.drafting.BodyJson;
import org.fawen.drafting.MergedBody;
import org.fawen.drafting.MergedBody.Choice;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The body of a notice, written on its paper. The browser sends the whole body a moment after the last key, with the
 * number of the text and the token of the server's text it was written on; nothing is sent for a single key.
 */
@Tag("fawen-notice-editor")
@JsModule("context://ui/notice-editor.js")
class NoticeEditor extends Component implements HasSize {

    /** Hears what the browser says. */
    interface Listener {

        /** The body changed and is to be saved. */
        void changed();

        /** Something was pasted into an empty body, perhaps a whole document. */
        void pasted(String text);

        /** What was sent is no body, or collides with what is shown. */
        void refused(Refusal refusal);

        /** The browser kept a text that the server has not. */
        void found(BrowserCopy copy);

        /** The screen is still open; said every 20 seconds. */
        void alive();
    }

    private static final String JSON = "event.detail.json";
    private static final String TEXT = "event.detail.text";
    private static final String SEQUENCE = "event.detail.sequence";
    private static final String TOKEN = "event.detail.token";

    private final transient Listener listener;
    private transient List<Block> blocks;
    /** The text behind each token that the browser may still be on: what both sides had in common last. */
    private final transient Map<Integer, List<Block>> common = new HashMap<>();

    private int token;
    private int sequence;

    /** @param owner whose writing on which notice the browser keeps */
    NoticeEditor(String owner, Content content, Listener listener) {
        this.listener = listener;
        this.blocks = content.blocks();
        common.put(token, blocks);
        setId("body");
        getElement().setProperty("owner", owner);
        getElement().setPropertyJson("labels", EditorWords.labels());
        getElement()
                .addEventListener("body-change", this::received)
                .addEventData(JSON)
                .addEventData(SEQUENCE)
                .addEventData(TOKEN);
        getElement()
                .addEventListener("document-pasted", this::pasted)
                .addEventData(JSON)
                .addEventData(TEXT)
                .addEventData(SEQUENCE)
                .addEventData(TOKEN);
        getElement().addEventListener("copy-found", this::found).addEventData("event.detail");
        getElement().addEventListener("editor-alive", event -> listener.alive());
        call("load", BodyJson.of(blocks), token, content.title(), DraftForm.line(content.addressees()));
    }

    private void received(DomEvent event) {
        if (take(event)) {
            listener.changed();
        }
    }

    private void pasted(DomEvent event) {
        if (take(event)) {
            listener.pasted(event.getEventData().path(TEXT).asString());
        }
    }

    private boolean take(DomEvent event) {
        var data = event.getEventData();
        sequence = data.path(SEQUENCE).asInt();
        try {
            var sent = BodyJson.read(data.path(JSON).asString());
            var based = data.path(TOKEN).asInt();
            if (based == token) {
                blocks = sent;
                common.keySet().removeIf(earlier -> earlier < based);
            } else {
                bringTogether(sent, common.getOrDefault(based, sent));
            }
            common.put(based, sent);
            return true;
        } catch (Refusal refusal) {
            listener.refused(refusal);
            return false;
        }
    }

    /** Keys were pressed while a merged text was on its way to the browser, which then dropped it. */
    private void bringTogether(List<Block> sent, List<Block> base) {
        blocks = MergedBody.of(base, sent, blocks).decided(id -> Choice.BOTH);
        show(false);
    }

    private void found(DomEvent event) {
        var detail = event.getEventData().path("event.detail");
        sequence = Math.max(sequence, detail.path("sequence").asInt());
        try {
            listener.found(BrowserCopy.of(detail));
        } catch (Refusal refusal) {
            listener.refused(refusal);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /**
     * Puts another body in place of the one on the screen; what is typed meanwhile is merged into it.
     *
     * @param undoable whether one undo in the browser brings the present text back
     */
    void replace(List<Block> changed, boolean undoable) {
        blocks = changed;
        show(undoable);
    }

    private void show(boolean undoable) {
        token++;
        common.put(token, blocks);
        call("merge", BodyJson.of(blocks), token, sequence, undoable);
    }

    /** The server has what the browser sent last, and these fields. */
    void saved(String words, String title, String addressees) {
        call("saved", sequence, words, title, addressees);
    }

    /** The server does not save; the text stays on the screen and in the browser's copy. */
    void paused(String words) {
        call("paused", words);
    }

    void forget(BrowserCopy copy) {
        call("forget", copy.key());
    }

    /** Shows the words of a finding and selects them; those of a front field are not here. */
    void reveal(Finding finding) {
        if (finding.place() instanceof Place.InBlock(var block, var piece)) {
            call("reveal", block, piece, finding.start(), finding.end());
        }
    }

    /** Shows a block. */
    void reveal(String block) {
        call("reveal", block, 0, 0, 0);
    }

    /** Underlines what was found in the text that the browser sent last. */
    void underline(List<Finding> findings) {
        var marks = JsonNodeFactory.instance.arrayNode();
        for (var finding : findings) {
            if (finding.place() instanceof Place.InBlock(var block, var piece)) {
                marks.addObject()
                        .put("block", block)
                        .put("piece", piece)
                        .put("start", finding.start())
                        .put("end", finding.end())
                        .put("text", finding.matched())
                        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                        .put("message", finding.message(Texts.language()));
            }
        }
        call("underline", marks.toString(), token);
    }

    void setAttachments(List<Attachment> attachments) {
        var titles = JsonNodeFactory.instance.arrayNode();
        attachments.forEach(attachment -> titles.add(attachment.title()));
        getElement().setPropertyJson("attachments", titles);
    }

    void setReadOnly(boolean readOnly) {
        getElement().setProperty("locked", readOnly);
    }

    /** Where the tools stand: the id of an element outside the paper. */
    void setTools(String id) {
        getElement().setAttribute("toolbar", id);
    }

    void focus() {
        call("focusText");
    }

    // The module may still be on its way when the first call is made.
    private void call(String function, Object... arguments) {
        var names = new ArrayList<String>();
        for (var i = 0; i < arguments.length; i++) {
            names.add("$" + i);
        }
        getElement()
                .executeJs(
                        "customElements.whenDefined('fawen-notice-editor').then(() => this.%s(%s))"
                                .formatted(function, String.join(", ", names)),
                        arguments);
    }
}
